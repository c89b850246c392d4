import { html, nothing } from './vendor/lit.js';
import { citations } from './citations.js';
import { contextPath } from './client-settings.js';
import { eFileView, isSettled } from './efile-view.js';
import { categories, deciding, inReview, warning } from './evidence-view.js';
import { fold, foldBody, foldButton } from './fold.js';
import { history } from './history-view.js';

/**
 * The panel's sections in the order in which a school clerk asks: how much, what for and why, what is missing.
 *
 * @typedef {import('./messages.js').Messages} Messages
 * @typedef {{isOpen: (part: string) => boolean, toggle: (part: string) => void, print: () => void,
 *   form: () => void, formAddress: string | null, printing: boolean, cardProblem: boolean}} Folds
 */

/**
 * @param {any} panel the server's answer
 * @param {Messages} messages
 * @param {Folds} folds
 */
export function panelView(panel, messages, folds) {
  const inTerm = panel.awards.filter(({ dueInTerm }) => dueInTerm);
  const apart = panel.awards.filter(({ dueInTerm }) => !dueInTerm);
  return html`
    ${summary(panel, messages, folds)}
    <div class="columns">
      <div class="main">
        ${awards(inTerm, panel.paymentsKnown, messages, folds)} ${apart.length > 0 ? awardsApart(apart, messages, folds) : nothing}
        ${panel.open.length > 0 ? openAwards(panel.open, messages, folds) : nothing}
        ${panel.notDue.length > 0 ? notDue(panel, messages, folds) : nothing}
      </div>
      <div class="side">
        ${findings(panel, messages)} ${inReview(panel.inReview, messages)} ${categories(panel, messages)}
        ${deciding(panel, messages)}
        ${eFileView(panel.eFile, messages, folds, eFileAddress(panel))}
        ${panel.payments.length > 0 ? payments(panel.payments, messages) : nothing}
        ${panel.history.length > 0 ? history(panel.history, messages, folds) : nothing}
      </div>
    </div>
    ${footer(panel, messages)}
  `;
}

function eFileAddress({ opensEFile, student }) {
  return opensEFile ? `${contextPath}/aidroll/efile/${encodeURIComponent(student.key)}` : null;
}

function summary({ term, due, findings, inReview, eFile }, messages, folds) {
  const pressing = findings.filter(({ severity }) => severity !== 'INFO');
  const toDo = pressing.length + inReview.length + (isSettled(eFile) ? 0 : 1);
  return html`
    <p class="term">${term.label}</p>
    <div class="total">
      <p class="total-label">${messages.dueThisTerm}</p>
      <p class="total-yuan">${yuan(due.yuan)}</p>
      ${toDo > 0 ? html`<p class="to-do">${messages.findingCount(toDo)}</p>` : nothing}
      <button type="button" class="card-button" aria-disabled=${folds.printing ? 'true' : 'false'} @click=${folds.print}>
        ${messages.familyCard}
      </button>
      ${folds.formAddress === null
        ? html`<button type="button" class="card-button" @click=${folds.form}>${messages.applicationForm}</button>`
        : html`<a class="card-button" href=${folds.formAddress} target="_blank" rel="noopener">
            ${messages.applicationForm}<span class="unseen">${messages.newWindow}</span>
          </a>`}
      <p class="card-problem" role="status">${folds.cardProblem ? messages.cardUnavailable : nothing}</p>
    </div>
  `;
}

function awards(list, paymentsKnown, messages, folds) {
  return html`
    <h3>${messages.awards}</h3>
    ${list.length === 0
      ? html`<p class="empty">${messages.nothingDue}</p>`
      : html`<ul class="rows">${list.map((award) => awardRow(award, messages, folds, paymentsKnown))}</ul>`}
  `;
}

/** What was paid against what is due: a difference is for somebody to look at. Nobody pays out a waiver. */
function paid(award, messages, paymentsKnown) {
  if (award.paid) {
    const differs = award.paid.yuan !== award.yuan;
    return html`<span class="pair ${differs ? 'differs' : ''}">${messages.paid(award.paid.yuan, award.paid.on)}</span>`;
  }
  return paymentsKnown && award.kind === 'GRANT' ? html`<span class="pair differs">${messages.notPaid}</span>` : nothing;
}

/** What is settled by the school year, and what may be lent: apart, since none of it is in the sum of the term. */
function awardsApart(list, messages, folds) {
  return html`
    <div class="group">
      <h3>${messages.apart}</h3>
      <p class="quiet">${messages.apartNote}</p>
      <ul class="rows">${list.map((award) => awardRow(award, messages, folds))}</ul>
    </div>
  `;
}

function openAwards(list, messages, folds) {
  return html`
    <div class="group">
      <h3>${messages.open}</h3>
      <ul class="rows">
        ${list.map(
          (open) => html`
            <li class="open">
              <div class="line">
                <span class="label">${open.label}</span>
                <span class="amount quiet">${messages.amountOpen}</span>
              </div>
              <p>${open.reason}</p>
              ${open.citations.length > 0
                ? fold(`open ${open.benefit}`, messages.basis, open.label, folds, () => citations(open.citations, messages))
                : nothing}
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

function awardRow(award, messages, folds, paymentsKnown = false) {
  const ceiling = award.kind === 'LOAN_CEILING';
  return html`
    <li class="award">
      <div class="line">
        <span class="label">${award.label}</span>
        <span class="amount">
          ${ceiling ? html`<span class="quiet">${messages.upTo}</span>` : nothing}
          <b>${yuan(award.yuan)}</b> <span class="quiet">${award.unit}</span>
        </span>
      </div>
      <p class="quiet">
        <span class="pair">${award.kindLabel}</span>
        ${ceiling ? nothing : html`<span class="pair">${messages.payee(award.payee)}</span>`}
        ${paid(award, messages, paymentsKnown)}
      </p>
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

function findings({ findings: list, eFile }, messages) {
  if (list.length === 0 && !isSettled(eFile)) {
    return nothing;
  }
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

function payments(list, messages) {
  return html`
    <h3>${messages.payments}</h3>
    <ul class="rows payments">
      ${list.map(
        (payment) => html`
          <li>
            <div class="line">
              <span>${payment.label}</span>
              <span class="amount"><b>${yuan(payment.yuan)}</b></span>
            </div>
            <p class="quiet">
              <span class="pair">${payment.term}</span><span class="pair">${messages.paidOn(payment.on)}</span>
            </p>
          </li>
        `,
      )}
    </ul>
  `;
}

/** What was decided before. The latest change stands open; the rest is a fold away. */
/** Where nothing is due, why not is the answer, and stands open. What is for other stages is a word, not a reason. */
function notDue({ notDue: list, awards, open }, messages, folds) {
  const own = list.filter(({ otherStage }) => !otherStage);
  const others = list.filter(({ otherStage }) => otherStage);
  const shown = own.length > 0 ? own : others;
  const rows = html`
    <ul class="rows">${shown.map((benefit) => notDueRow(benefit, messages, folds))}</ul>
    ${own.length > 0 && others.length > 0
      ? html`<div class="other-stages">
          ${fold('other stages', messages.otherStages(others.length), '', folds, () => html`
            <ul class="rows">${others.map((benefit) => notDueRow(benefit, messages, folds))}</ul>
          `)}
        </div>`
      : nothing}
  `;
  return html`
    <div class="not-due">
      ${awards.length === 0 && open.length === 0
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

function warnings(list, messages) {
  return list.map((text) => warning(text, messages));
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

function yuan(amount) {
  return `¥${amount}`;
}
