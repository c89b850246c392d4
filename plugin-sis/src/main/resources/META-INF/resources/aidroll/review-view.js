import { html, nothing } from './vendor/lit.js';
import { fold } from './fold.js';

/**
 * @typedef {import('./review-messages.js').ReviewMessages} ReviewMessages
 * @typedef {{chosen: string, select: (id: string) => void, isOpen: (part: string) => boolean,
 *   toggle: (part: string) => void}} Queue
 */

/**
 * The records that wait, and below them those that were decided lately.
 *
 * @param {any} view
 * @param {ReviewMessages} messages
 * @param {Queue} queue
 */
export function queueView({ open, waiting, decided }, messages, queue) {
  return html`
    <nav class="queue" aria-label=${messages.queue}>
      ${open.length === 0
        ? html`<p class="empty">${messages.nothing}</p>`
        : html`<ol>${open.map((item) => entry(item, messages, queue))}</ol>`}
      ${open.length < waiting ? html`<p class="quiet">${messages.more(open.length, waiting)}</p>` : nothing}
      ${decided.length > 0
        ? fold('decided', messages.decidedQueue(decided.length), '', queue, () => html`
            <ol>${decided.map((item) => entry(item, messages, queue))}</ol>
          `)
        : nothing}
    </nav>
  `;
}

function entry(item, messages, { chosen, select }) {
  return html`<li>
    <button
      type="button"
      class="entry"
      data-id=${item.id}
      aria-current=${item.id === chosen ? 'true' : 'false'}
      @click=${() => select(item.id)}
    >
      <b>${item.name}</b> <span class="chip ${item.verdict === 'NO_LINK' ? 'refused' : ''}">${item.category}</span>
      <span class="quiet">${item.verdict ? messages.verdict[item.verdict] : item.school}</span>
    </button>
  </li>`;
}

/**
 * Two records side by side, what differs marked.
 *
 * @param {any} item
 * @param {ReviewMessages} messages
 * @param {string | null} address the host's page about the pupil, where settings name one
 */
export function recordView(item, messages, address) {
  const { link } = item;
  return html`
    <h3 id="record" tabindex="-1">${item.name} <span class="quiet">${item.school}</span></h3>
    <p>
      <span class="pair">${messages.gives(item.category)}</span>
      ${address ? html`<a href=${address}>${messages.open}</a>` : nothing}
    </p>
    <p class="quiet">
      ${link ? html`<span class="pair">${link.department}</span>` : nothing}
      <span class="pair">${messages.place(item.registry, item.row)}</span>
      ${link
        ? html`<span class="pair"
            >${link.validFrom ? messages.listDate(link.validFrom, link.ageDays) : messages.importedOn(link.importedOn)}</span
          >`
        : nothing}
    </p>
    ${link
      ? html`<p class="quiet">
          ${messages.rule}: ${link.rule}
          ${link.score ? html`<span class="pair">${messages.score(link.score)}</span>` : nothing}
        </p>`
      : nothing}
    ${link && link.warning ? html`<p class="warning">${link.warning}</p>` : nothing}
    ${item.decided
      ? html`<p class="decided">
          ${messages.verdict[item.verdict]}.
          ${messages.by(item.decided.person, item.decided.on, item.decided.reason)}
        </p>`
      : nothing}
    <table aria-labelledby="record">
      <thead>
        <tr>
          <th scope="col">${messages.field}</th>
          <th scope="col">${messages.roll}</th>
          <th scope="col">${messages.list}</th>
          <th scope="col">${messages.compared}</th>
        </tr>
      </thead>
      <tbody>
        ${item.lines.map((line) => valueRow(line, messages))}
      </tbody>
    </table>
  `;
}

function valueRow({ field, roll, list, agreement }, messages) {
  const words = (piece) => (field === 'sex' ? messages.sexes[piece.text] || piece.text : piece.text);
  const value = (pieces) =>
    pieces.length === 0
      ? html`<span class="quiet">${messages.none}</span>`
      : pieces.map((piece) => (piece.differs ? html`<mark>${words(piece)}</mark>` : words(piece)));
  return html`<tr class=${String(agreement).toLowerCase()}>
    <th scope="row">${messages.fields[field] || field}</th>
    <td>${value(roll)}</td>
    <td>${value(list)}</td>
    <td class="outcome">${messages.agreement[agreement] || nothing}</td>
  </tr>`;
}
