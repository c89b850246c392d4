import { html, nothing } from './vendor/lit.js';

/**
 * The panel's sections in the order in which a school clerk asks: how much, what for and why, what is missing.
 *
 * @typedef {import('./messages.js').Messages} Messages
 * @typedef {{isOpen: (part: string) => boolean, toggle: (part: string) => void}} Folds
 */

/**
 * @param {any} panel the server's answer
 * @param {Messages} messages
 * @param {Folds} folds
 */
export function panelView(panel, messages, folds) {
  return html`
    ${summary(panel, messages)}
    <div class="columns">
      <div class="main">
        ${awards(panel.awards, messages, folds)} ${panel.notDue.length > 0 ? notDue(panel, messages, folds) : nothing}
      </div>
      <div class="side">${findings(panel.findings, messages)} ${categories(panel.categories, messages)}</div>
    </div>
    ${footer(panel, messages)}
  `;
}

function summary({ term, due, findings }, messages) {
  const toDo = findings.filter(({ severity }) => severity !== 'INFO').length;
  return html`
    <p class="term">${term.label}</p>
    <div class="total">
      <p class="total-label">${messages.dueThisTerm}</p>
      <p class="total-yuan">${yuan(due.yuan)}</p>
      ${toDo > 0 ? html`<p class="to-do">${messages.findingCount(toDo)}</p>` : nothing}
    </div>
  `;
}

function awards(list, messages, folds) {
  return html`
    <h3>${messages.awards}</h3>
    ${list.length === 0
      ? html`<p class="empty">${messages.nothingDue}</p>`
      : html`<ul class="rows">${list.map((award) => awardRow(award, messages, folds))}</ul>`}
  `;
}

function awardRow(award, messages, folds) {
  return html`
    <li class="award">
      <div class="line">
        <span class="label">${award.label}</span>
        <span class="amount"><b>${yuan(award.yuan)}</b> <span class="quiet">${award.unit}</span></span>
      </div>
      <p class="quiet">${messages.payee(award.payee)}</p>
      ${warnings(award.warnings, messages)}
      ${fold(`award ${award.benefit}`, messages.why, award.label, folds, () => html`
        <ol class="steps">
          ${award.steps.map(
            (step) => html`<li>
              ${step.text} ${step.cite ? html`<span class="cite">${messages.cite(step.cite)}</span>` : nothing}
            </li>`,
          )}
        </ol>
        ${citations(award.citations, messages)}
      `)}
    </li>
  `;
}

function findings(list, messages) {
  return html`
    <h3>${messages.findings}</h3>
    ${list.length === 0
      ? html`<p class="empty">${messages.noFindings}</p>`
      : html`<ul class="rows">${list.map(
          (finding) => html`
            <li class="finding ${finding.severity === 'CRITICAL' || finding.severity === 'MAJOR' ? 'pressing' : ''}">
              <p>
                <span class="severity">${messages.severity[finding.severity] || finding.severity}</span>
                ${finding.message}
              </p>
              ${finding.advice ? html`<p class="quiet">${finding.advice}</p>` : nothing}
            </li>
          `,
        )}</ul>`}
  `;
}

function categories(list, messages) {
  return html`
    <h3>${messages.categories}</h3>
    ${list.length === 0
      ? html`<p class="empty">${messages.noCategories}</p>`
      : html`<ul class="rows">${list.map(
          (category) => html`
            <li class="category">
              <p class="chips">
                <span class="chip">${category.label}</span>
                ${origin(category, messages)}
              </p>
              <ul class="evidence">${category.evidence.map((text) => html`<li>${text}</li>`)}</ul>
              ${category.warning ? warnings([category.warning], messages) : nothing}
            </li>
          `,
        )}</ul>`}
  `;
}

function origin({ department, row, validFrom, validTo }, messages) {
  const parts = [department, row ? messages.row(row) : '', span(validFrom, validTo, messages)];
  return parts.filter((part) => part).map((part) => html`<span class="quiet pair">${part}</span> `);
}

function span(from, to, messages) {
  if (from && to) {
    return messages.span(from, to);
  }
  if (from) {
    return messages.from(from);
  }
  return to ? messages.until(to) : '';
}

/** Where nothing is due, why not is the answer, and stands open. */
function notDue({ notDue: list, awards }, messages, folds) {
  const rows = html`<ul class="rows">${list.map((benefit) => notDueRow(benefit, messages, folds))}</ul>`;
  return html`
    <div class="not-due">
      ${awards.length === 0
        ? html`<h3>${messages.notDue}</h3> ${rows}`
        : html`<h3>${foldButton('not due', messages.notDueCount(list.length), '', folds)}</h3>
            ${foldBody('not due', folds, () => rows)}`}
    </div>
  `;
}

function notDueRow(benefit, messages, folds) {
  return html`
    <li>
      <p><span class="label">${benefit.label}</span></p>
      <p>${benefit.reason}</p>
      ${benefit.needed || benefit.had
        ? html`<p class="quiet">
            ${benefit.needed ? html`<span class="pair">${messages.needed}${benefit.needed}</span>` : nothing}
            ${benefit.had ? html`<span class="pair">${messages.had}${benefit.had}</span>` : nothing}
          </p>`
        : nothing}
      ${benefit.citations.length > 0
        ? fold(`not due ${benefit.benefit}`, messages.basis, benefit.label, folds, () =>
            citations(benefit.citations, messages),
          )
        : nothing}
    </li>
  `;
}

function citations(list, messages) {
  return list.map(
    (citation) => html`
      <figure class="citation">
        <blockquote lang="zh">${citation.quote}</blockquote>
        <figcaption>
          <span class="cite">${citation.id}</span>
          <cite lang="zh">${messages.title(citation.title)}</cite>
          <span lang="zh">${citation.article}</span>
          <span class=${citation.verified ? '' : 'unverified'}>
            ${citation.verified ? messages.verified : messages.unverified}
          </span>
        </figcaption>
      </figure>
    `,
  );
}

function warnings(list, messages) {
  return list.map((text) => html`<p class="warning"><b>${messages.warning}</b>${text}</p>`);
}

function footer({ assessedOn, decision }, messages) {
  return html`
    <p class="footer">
      <span class="pair" title=${decision.packDigest}>${messages.pack(decision.pack, decision.packVersion)}</span>
      <span class="pair">${messages.assessedOn(assessedOn)}</span>
      <span class="pair" title=${decision.hash}>
        ${messages.decision}
        <code class="on-screen">${decision.hash.slice(0, 8)}</code><code class="on-paper">${decision.hash}</code>
      </span>
    </p>
  `;
}

/**
 * A button that says more, and what it says. The body is always there, so that paper shows it. What the button is about
 * stands beside it for those who see; for those who hear, it is part of the button's name.
 */
function fold(part, label, about, folds, body) {
  return html`${foldButton(part, label, about, folds)} ${foldBody(part, folds, body)}`;
}

function foldButton(part, label, about, folds) {
  return html`<button
    type="button"
    class="fold"
    aria-expanded=${folds.isOpen(part) ? 'true' : 'false'}
    aria-controls=${idOf(part)}
    @click=${() => folds.toggle(part)}
  >${label}<span class="unseen">${about}</span></button>`;
}

function foldBody(part, folds, body) {
  return html`<div class="fold-body" id=${idOf(part)} ?hidden=${!folds.isOpen(part)}>${body()}</div>`;
}

function idOf(part) {
  return part.replace(/\s/g, '-');
}

function yuan(amount) {
  return `¥${amount}`;
}
