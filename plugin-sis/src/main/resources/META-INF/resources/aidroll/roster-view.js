import { html, nothing } from './vendor/lit.js';

/**
 * @typedef {import('./roster-messages.js').RosterMessages} RosterMessages
 * @typedef {(key: string) => string | null} PupilAddress where the host's page about that pupil is, if that is known
 */

const pressing = new Set(['UNAIDED', 'NOT_PAID', 'PAID_DIFFERENTLY']);

/**
 * Of which day the roster is, where it is not the present one; or that there is none of that day.
 *
 * @param {any} view
 * @param {RosterMessages} messages
 */
export function asAt({ past, keptSince }, messages) {
  if (past === null) {
    return nothing;
  }
  const { at, state, madeOn, erased } = past;
  if (state !== 'KEPT') {
    const sentence = state === 'TO_COME' ? messages.toCome(at) : messages.notKept(at, keptSince);
    return html`<p class="past" role="status">${sentence}</p>`;
  }
  return html`<p class="past" role="status">
    <b>${messages.stoodOn(at, madeOn)}</b> ${messages.asKept} ${erased === 0 ? nothing : messages.erased(erased)}
  </p>`;
}

/**
 * @param {any} view
 * @param {RosterMessages} messages
 */
export function sums({ total, dueYuan, paidYuan, differenceYuan }, messages) {
  return html`<p class="sums" role="status">
    <span class="pair">${messages.total(total)}</span>
    <span class="pair">${messages.due}<b>${messages.yuan(dueYuan)}</b></span>
    ${paidYuan === null
      ? nothing
      : html`<span class="pair">${messages.paid}<b>${messages.yuan(paidYuan)}</b></span>
          <span class="pair">${messages.difference}<b>${messages.yuan(differenceYuan)}</b></span>`}
  </p>`;
}

/**
 * @param {any} view
 * @param {RosterMessages} messages
 * @param {PupilAddress} addressOf
 */
export function rosterTable(view, messages, addressOf) {
  if (view.rows.length === 0) {
    return html`<p class="empty">${messages.none}</p>`;
  }
  const manySchools = view.schools.length > 1;
  const paid = view.paidYuan !== null;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${messages.heading}>
      <table>
        <thead>
          <tr>
            <th scope="col">${messages.name}</th>
            ${manySchools ? html`<th scope="col">${messages.school}</th>` : nothing}
            <th scope="col">${messages.class}</th>
            <th scope="col">${messages.categories}</th>
            <th scope="col" class="number">${messages.due}</th>
            ${paid
              ? html`<th scope="col" class="number">${messages.paid}</th>
                  <th scope="col" class="number">${messages.difference}</th>`
              : nothing}
            <th scope="col">${messages.state}</th>
          </tr>
        </thead>
        <tbody>
          ${view.rows.map((row) => line(row, messages, addressOf, manySchools, paid))}
        </tbody>
      </table>
    </div>
  `;
}

function line(row, messages, addressOf, manySchools, paid) {
  return html`
    <tr>
      <th scope="row">${pupil(row, addressOf)}</th>
      ${manySchools ? html`<td>${row.school}</td>` : nothing}
      <td>${messages.grade(row.stage, row.grade, row.className)}</td>
      <td class="wrap">${row.categories.join(messages.language === 'en' ? ', ' : '、')}</td>
      <td class="number">${row.dueYuan}</td>
      ${paid
        ? html`<td class="number">${row.paidYuan}</td>
            <td class="number ${row.differenceYuan.startsWith('-') ? 'short' : ''}">${row.differenceYuan}</td>`
        : nothing}
      <td class="wrap">
        ${row.states
          .filter((state) => messages.badges[state] !== undefined)
          .map(
            (state) =>
              html`<span class="badge ${pressing.has(state) ? 'pressing' : ''}">${messages.badges[state]}</span>`,
          )}
        ${row.unaided.length > 0
          ? html`<span class="quiet"
              >${row.unaided.map(
                ({ category, reason }) =>
                  html`<span class="pair">${messages.unaided(category, messages.reasons[reason] || reason)}</span>`,
              )}</span
            >`
          : nothing}
      </td>
    </tr>
  `;
}

function pupil({ key, name }, addressOf) {
  const address = addressOf(key);
  return address === null ? name : html`<a href=${address}>${name}</a>`;
}

/**
 * Whom the text names and who is not on the roster.
 *
 * @param {any[]} others
 * @param {RosterMessages} messages
 * @param {PupilAddress} addressOf
 */
export function notOnRoster(others, messages, addressOf) {
  if (others.length === 0) {
    return nothing;
  }
  return html`
    <div class="wide">
      <h3>${messages.others}</h3>
      <ul class="rows">
        ${others.map(
          (other) => html`
            <li>
              <p>
                <b>${pupil(other, addressOf)}</b>
                <span class="pair">${other.school}</span>
                <span class="pair">${messages.grade(other.stage, other.grade, other.className)}</span>
              </p>
              ${(other.outside || []).length > 0
                ? html`<p class="quiet">${messages.outside(other.outside.map((filter) => messages[filter]))}</p>`
                : other.reasons.length === 0
                ? html`<p class="quiet">${messages.nothingKnown}</p>`
                : html`<ul class="quiet" aria-label=${messages.whyNot}>
                    ${other.reasons.map((reason) => html`<li>${reason}</li>`)}
                  </ul>`}
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
