import { html, nothing } from './vendor/lit.js';

/**
 * What is different from an earlier day: who came, who went, to whom another amount is due, and why.
 *
 * @param {any} changes null where nothing is compared
 * @param {any} view
 * @param {import('./roster-messages.js').RosterMessages} messages
 */
export function changesView(changes, { keptSince }, messages) {
  if (changes === null) {
    return nothing;
  }
  const { since, came, went, amount, differenceYuan, rows } = changes;
  if (since.state !== 'KEPT') {
    return html`<p class="past" role="status">
      ${since.state === 'TO_COME' ? messages.toCome(since.at) : messages.notKept(since.at, keptSince)}
    </p>`;
  }
  const all = came + went + amount;
  return html`
    <div class="changes">
      <h3 id="changes">${messages.changes(since.at, since.madeOn)}</h3>
      <p class="sums" role="status">
        <span class="pair">${messages.came(came)}</span>
        <span class="pair">${messages.went(went)}</span>
        <span class="pair">${messages.amount(amount)}</span>
        <span class="pair">${messages.more}<b>${messages.yuan(differenceYuan)}</b></span>
      </p>
      ${all === 0
        ? html`<p class="empty">${messages.noChange}</p>`
        : html`<div class="scroll" tabindex="0" role="region" aria-labelledby="changes">
            <table>
              <thead>
                <tr>
                  <th scope="col">${messages.change}</th>
                  <th scope="col">${messages.name}</th>
                  <th scope="col">${messages.school}</th>
                  <th scope="col" class="number">${messages.dueBefore}</th>
                  <th scope="col" class="number">${messages.dueAfter}</th>
                  <th scope="col" class="number">${messages.more}</th>
                  <th scope="col">${messages.whyNot}</th>
                </tr>
              </thead>
              <tbody>
                ${rows.map((row) => line(row, messages))}
              </tbody>
            </table>
          </div>`}
      ${all > rows.length ? html`<p class="quiet">${messages.moreChanges(rows.length, all)}</p>` : nothing}
    </div>
  `;
}

function line(row, messages) {
  return html`<tr>
    <td>${messages.kinds[row.kind] || row.kind}</td>
    <th scope="row">${row.name}</th>
    <td>${row.school}</td>
    <td class="number">${row.beforeYuan}</td>
    <td class="number">${row.afterYuan}</td>
    <td class="number ${row.differenceYuan.startsWith('-') ? 'short' : ''}">${row.differenceYuan}</td>
    <td class="wrap">${row.why.map((sentence) => html`<div>${sentence}</div>`)}</td>
  </tr>`;
}
