import { html, nothing } from './vendor/lit.js';

/**
 * What says that a pupil is in a category: rule, list and its date, what was compared, who decided.
 *
 * @typedef {import('./messages.js').Messages} Messages
 */

/** The words say how a comparison came out; the mark lets the eye find it. */
const marks = { EQUAL: '✓', CANONICALLY_EQUAL: '✓', SIMILAR: '≈', DIFFERENT: '≠', MISSING: '–' };

/**
 * @param {any} panel
 * @param {Messages} messages
 */
export function categories({ categories: list, tier }, messages) {
  return html`
    <h3>${messages.categories}</h3>
    ${tier
      ? html`<p class="tier">
          ${tier.label ? html`<span class="pair">${messages.tier}<b>${tier.label}</b></span>` : nothing}
          ${tier.byRight ? html`<span class="pair by-right">${messages.byRight}</span>` : nothing}
        </p>`
      : nothing}
    ${list.length === 0
      ? html`<p class="empty">${messages.noCategories}</p>`
      : html`<ul class="rows">${list.map(
          ({ label, links, asserted = [] }) => html`
            <li class="category">
              <p><span class="chip">${label}</span></p>
              ${links.map((link) => source(link, messages))} ${asserted.map((one) => said(one, messages))}
            </li>
          `,
        )}</ul>`}
  `;
}

/**
 * What a person says of a category, on which document.
 *
 * @param {any} one
 * @param {Messages} messages
 */
function said(one, messages) {
  const { document, number, issuer, issuedOn, validFrom, validTo, person, on, reason } = one;
  return html`
    <div class="source">
      <p class="decided">${messages.decidedBy(person, on, reason)}</p>
      <p class="quiet">
        <span class="pair">${document}</span> ${number ? html`<span class="pair">${messages.number(number)}</span>` : nothing}
      </p>
      <p class="quiet">
        <span class="pair">${messages.issued(issuer, issuedOn)}</span>
        <span class="pair">${validTo ? messages.validDays(validFrom, validTo) : messages.validSince(validFrom)}</span>
      </p>
    </div>
  `;
}

/**
 * For those who decide: what may be asserted, and what was asserted, to be withdrawn.
 *
 * @param {any} panel
 * @param {Messages} messages
 */
export function deciding({ deciding: desk, categories: list, student }, messages) {
  if (!desk) {
    return nothing;
  }
  const inForce = list.flatMap(({ asserted = [] }) => asserted);
  return html`
    ${desk.others.map(
      (one) => html`<p class="source"><span class="chip undecided">${one.label}</span> ${messages.notCounted}</p>
        ${said(one, messages)}`,
    )}
    ${[...inForce, ...desk.others].map(
      (one) => html`<aid-withdraw-category
        .student=${student.key}
        .word=${one}
        .language=${messages.language}
      ></aid-withdraw-category>`,
    )}
    ${desk.choices.length > 0
      ? html`<aid-assert-category
          .student=${student.key}
          .desk=${desk}
          .language=${messages.language}
        ></aid-assert-category>`
      : nothing}
  `;
}

/**
 * Rows that may name the pupil. Until somebody has decided, they give nothing.
 *
 * @param {any[]} list
 * @param {Messages} messages
 */
export function inReview(list, messages) {
  if (list.length === 0) {
    return nothing;
  }
  return html`
    <h3>${messages.inReview}</h3>
    <p class="quiet">${messages.inReviewNote}</p>
    <ul class="rows">${list.map(
      ({ label, link }) => html`
        <li class="in-review">
          <p><span class="chip undecided">${messages.maybe(label)}</span></p>
          ${source(link, messages)}
        </li>
      `,
    )}</ul>
  `;
}

function source(link, messages) {
  const { department, registry, row, decided } = link;
  return html`
    <div class="source">
      <p class="quiet"><span class="pair">${department}</span> <span class="pair">${messages.row(registry, row)}</span></p>
      <p class="quiet">${dates(link, messages)}</p>
      <p>${link.rule}${link.score ? html` <span class="quiet pair">${messages.score(link.score)}</span>` : nothing}</p>
      ${decided ? html`<p class="decided">${messages.decidedBy(decided.person, decided.on, decided.reason)}</p>` : nothing}
      ${comparison(link.evidence)} ${link.warning ? warning(link.warning, messages) : nothing}
    </div>
  `;
}

/**
 * @param {{text: string, agreement: string}[]} evidence
 */
export function comparison(evidence) {
  return html`<ul class="evidence">${evidence.map(
    ({ text, agreement }) =>
      html`<li class=${agreement.toLowerCase()}><i aria-hidden="true">${marks[agreement] || '·'}</i>${text}</li>`,
  )}</ul>`;
}

/** The list's own date, and where it has none, when it came (C06). */
function dates({ validFrom, validTo, importedOn, ageDays }, messages) {
  const parts = [
    validFrom ? messages.listDate(validFrom, ageDays) : messages.importedOn(importedOn),
    validTo ? messages.until(validTo) : '',
  ];
  return parts.filter((part) => part).map((part) => html`<span class="pair">${part}</span> `);
}

/**
 * @param {string} text
 * @param {Messages} messages
 */
export function warning(text, messages) {
  return html`<p class="warning"><b>${messages.warning}</b>${text}</p>`;
}
