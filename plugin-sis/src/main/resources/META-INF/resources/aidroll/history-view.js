import { html, nothing } from './vendor/lit.js';
import { fold } from './fold.js';

/**
 * What was decided, said and paid, term by term, the latest first.
 *
 * @param {any[]} terms
 * @param {import('./messages.js').Messages} messages
 * @param {import('./fold.js').Folds} folds
 */
export function history(terms, messages, folds) {
  const [latest, ...earlier] = terms;
  const [first, ...others] = entries(latest);
  return html`
    <h3>${messages.history}</h3>
    <ul class="rows history">
      <li>${head(latest, messages)} ${first ? entry(first, messages) : nothing}</li>
    </ul>
    ${others.length > 0
      ? fold('history', messages.earlier(others.length), latest.label, folds, () => html`
          <ul class="rows history">${others.map((one) => html`<li>${entry(one, messages)}</li>`)}</ul>
        `)
      : nothing}
    ${earlier.length > 0
      ? fold('earlier terms', messages.earlierTerms(earlier.length), '', folds, () => html`
          <ul class="rows history">
            ${earlier.map(
              (term) => html`<li>${head(term, messages)} ${entries(term).map((one) => entry(one, messages))}</li>`,
            )}
          </ul>
        `)
      : nothing}
  `;
}

/** Of one minute, what was decided comes after what was said: it rests on it. */
function entries({ decisions, events = [] }) {
  const all = [...decisions.map((one) => ({ ...one, decision: true })), ...events];
  return all.sort((one, other) =>
    one.at === other.at ? Number(other.decision === true) - Number(one.decision === true) : one.at < other.at ? 1 : -1,
  );
}

/** What the last decision of a term came to, and what was paid of it. */
function head({ label, decisions, paidYuan }, messages) {
  return html`
    <div class="line">
      <span>${label}</span>
      <span class="amount">
        ${decisions.length > 0 ? html`<b>¥${decisions[0].yuan}</b>` : nothing}
        ${paidYuan ? html`<span class="quiet">${messages.paid(paidYuan, null)}</span>` : nothing}
      </span>
    </div>
  `;
}

function entry(one, messages) {
  return one.decision ? decided(one, messages) : said(one, messages);
}

function decided(past, messages) {
  return html`
    <div class="entry">
      <p class="quiet">
        <span class="pair">${messages.decidedAt(past.at)}</span>
        <span class="pair">¥${past.yuan}</span>
        <span class="pair" title=${past.hash}>${messages.decision} <code>${past.hash.slice(0, 8)}</code></span>
      </p>
      ${past.changes.length > 0 || past.facts.length > 0
        ? html`<ul class="evidence">${[...past.facts, ...past.changes].map((text) => html`<li>${text}</li>`)}</ul>`
        : html`<p class="quiet">${messages.firstDecision}</p>`}
    </div>
  `;
}

function said({ at, kind, category, evidence, person, reason }, messages) {
  const words = messages.events[kind];
  return html`
    <div class="entry">
      <p class="quiet"><span class="pair">${at}</span><span class="pair">${person}</span></p>
      <p>${words ? words(category, evidence) : kind} ${messages.because(reason)}</p>
    </div>
  `;
}
