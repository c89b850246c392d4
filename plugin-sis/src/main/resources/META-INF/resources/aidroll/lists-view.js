import { html, nothing } from './vendor/lit.js';
import { fold } from './fold.js';

/**
 * @typedef {import('./lists-messages.js').ListsMessages} ListsMessages
 */

/**
 * @param {any[]} lists
 * @param {ListsMessages} messages
 * @param {import('./fold.js').Folds} folds
 */
export function listsTable(lists, messages, folds) {
  if (lists.length === 0) {
    return html`<p class="empty">${messages.none}</p>`;
  }
  const { name, department, rows, linked, inReview, days, age, state } = messages;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${messages.present}>
      <table>
        <thead>
          <tr>
            ${[name, department].map((text) => html`<th scope="col">${text}</th>`)}
            ${[rows, linked, inReview].map((text) => html`<th scope="col" class="number">${text}</th>`)}
            ${[days, age, state].map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lists.map((list) => row(list, messages, folds))}
        </tbody>
      </table>
    </div>
  `;
}

function row(list, messages, folds) {
  const toSee = list.findings.filter(({ severity }) => severity !== 'INFO').length;
  return html`
    <tr>
      <th scope="row">${list.name}</th>
      <td>${list.department}</td>
      <td class="number">${list.rows}</td>
      <td class="number">${list.linked}</td>
      <td class="number">${list.inReview}</td>
      <td>${span(list, messages)}</td>
      <td>${list.importedOn ? messages.ageDays(list.importedOn, list.ageDays) : nothing}</td>
      <td>${state(list, messages)}</td>
    </tr>
    ${list.findings.length > 0
      ? html`<tr class="more">
          <td colspan="8">
            ${fold(
              `list ${list.name}`,
              messages.findings(toSee > 0 ? toSee : list.findings.length),
              list.name,
              folds,
              () => findings(list.findings, messages),
            )}
          </td>
        </tr>`
      : nothing}
  `;
}

function span({ validFrom, validTo }, messages) {
  return validFrom || validTo ? `${validFrom || '…'} – ${validTo || '…'}` : messages.always;
}

function state({ broken, inForce, importedOn }, messages) {
  if (broken) {
    return html`<span class="alarm">${importedOn ? messages.broken : messages.neverRead}</span>`;
  }
  return inForce ? messages.good : html`<span class="alarm">${messages.expired}</span>`;
}

/**
 * @param {any[]} list
 * @param {ListsMessages} messages
 */
export function findings(list, messages) {
  return html`<ul class="rows">
    ${list.map(
      (finding) => html`
        <li class=${finding.severity === 'CRITICAL' || finding.severity === 'MAJOR' ? 'pressing' : ''}>
          <p>
            <span class="severity">${messages.severity[finding.severity] || finding.severity}</span>
            ${finding.message}
          </p>
          <p class="quiet">
            <span class="pair">${messages.times(finding.count)}</span>
            ${finding.rows.length > 0
              ? html`<span class="pair">${messages.inRows(finding.rows, finding.count > finding.rows.length)}</span>`
              : nothing}
            ${finding.advice || nothing}
          </p>
        </li>
      `,
    )}
  </ul>`;
}

/**
 * Why an upload was refused.
 *
 * @param {{status: number, body: any}} answer
 * @param {ListsMessages} messages
 */
export function refusal({ status, body }, messages) {
  const known = body !== null && body.title && status !== 401 && status !== 404;
  const text = known ? `${body.title} ${body.detail || ''}` : status === 0 ? messages.failed : messages.refused;
  return html`<p class="alarm">${text}</p>`;
}
