import { html, nothing } from './vendor/lit.js';
import { foldButton } from './fold.js';

/**
 * @typedef {import('./statistics-messages.js').StatisticsMessages} StatisticsMessages
 * @typedef {import('./fold.js').Folds} Folds
 * @typedef {{folds: Folds, partsOf: (code: string) => any[] | null | undefined, drill: (code: string) => void}} Hand
 *   what is unfolded, the parts of a place (undefined while they are on their way, null where they cannot be had), and the
 *   way into a place
 */

/**
 * The four indicators: the number, what it is of, and what it says.
 *
 * @param {any} four null for who may see none
 * @param {number} least
 * @param {StatisticsMessages} messages
 */
export function indicators(four, least, messages) {
  if (four === null) {
    return nothing;
  }
  const count = (value) => (value === null ? messages.hiddenMark : value.toLocaleString('en'));
  const said = (value, sentence) => (value === null ? messages.fewSaid(least) : sentence(count(value)));
  const yuan = (value) => (value === null ? messages.hidden : value === '0.00' ? '' : messages.yuan(value));
  const card = (name, value, unit, base, sentence, isPressing) => html`
    <div class="indicator ${isPressing ? 'pressing' : ''}" role="group" aria-label=${name}>
      <h3>${name}</h3>
      <b class="number">${value}${unit === '' || value === '—' || value === messages.hiddenMark ? nothing : html`<small>${unit}</small>`}</b>
      <p class="quiet">${base}</p>
      <p>${sentence}</p>
    </div>
  `;
  const known = four.paymentLines !== 0;
  return html`<div class="four" role="group" aria-label=${messages.indicators}>
    ${card(
      messages.none,
      count(four.unaided),
      messages.people,
      messages.noneBase(count(four.protectedStudents)),
      said(four.unaided, messages.noneSaid),
      four.unaided > 0,
    )}
    ${card(
      messages.stay,
      count(four.leftCompulsory),
      messages.people,
      messages.stayBase(count(four.compulsoryStudents)),
      said(four.leftCompulsory, messages.staySaid),
      four.leftCompulsory > 0,
    )}
    ${known
      ? card(
          messages.fen,
          count(four.paymentDifferences),
          messages.payments,
          messages.fenBase(count(four.paymentLines)),
          said(four.paymentDifferences, (many) =>
          messages.fenSaid(many, yuan(four.shortfallYuan), yuan(four.excessYuan)),
        ),
          four.paymentDifferences > 0,
        )
      : card(messages.fen, '—', '', messages.fenUnknownBase, messages.fenUnknown, false)}
    ${card(
      messages.card,
      count(four.families),
      messages.families,
      messages.cardBase(count(four.families)),
      said(four.families, messages.cardSaid),
      false,
    )}
  </div>`;
}

/**
 * The places, each with a bar of how many are aided.
 *
 * @param {any} view
 * @param {StatisticsMessages} messages
 * @param {Hand} hand
 */
export function placesTable(view, messages, hand) {
  if (view.rows.length === 0) {
    return html`<p class="empty">${messages.empty}</p>`;
  }
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${messages.heading}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              ${messages.levels[view.level]}${messages.code[view.level] === ''
                ? nothing
                : html` <span class="quiet">${messages.code[view.level]}</span>`}
            </th>
            <th scope="col" class="number">${messages.students}</th>
            <th scope="col" class="number">${messages.aided}</th>
            <th scope="col">${messages.share}</th>
            <th scope="col" class="number">${messages.amount}</th>
            <th scope="col" class="number">${messages.offAge}</th>
            <th scope="col"><span class="unseen">${messages.open}</span></th>
          </tr>
        </thead>
        <tbody>
          ${view.rows.map((row) => line(view, row, messages, hand))}
        </tbody>
      </table>
    </div>
  `;
}

function line(view, row, messages, hand) {
  const below = messages.below[view.level];
  const isOpen = hand.folds.isOpen(row.code);
  return html`
    <tr>
      <th scope="row">${row.name}</th>
      ${number(row.students, messages)} ${number(row.aided, messages)}
      <td class="share">${share(row, messages)}</td>
      ${number(row.amountYuan, messages)} ${number(row.offAge, messages)}
      <td>
        ${foldButton(row.code, messages.open, row.name, hand.folds)}
        ${below === undefined
          ? nothing
          : html`<button type="button" class="link" @click=${() => hand.drill(row.code)}>
              ${below}<span class="unseen">${row.name}</span>
            </button>`}
      </td>
    </tr>
    <tr class="parts" id=${row.code.replace(/\s/g, '-')} ?hidden=${!isOpen}>
      <td colspan="7">${isOpen ? parts(row, hand.partsOf(row.code), messages) : nothing}</td>
    </tr>
  `;
}

/** A place by stage and category. */
function parts(row, of, messages) {
  if (of === undefined) {
    return html`<p class="quiet" role="status">${messages.loading}</p>`;
  }
  if (of === null) {
    return html`<p class="alarm" role="alert">${messages.unavailable}</p>`;
  }
  return html`
    <table aria-label=${`${row.name} · ${messages.parts}`}>
      <thead>
        <tr>
          <th scope="col">${messages.stage}</th>
          <th scope="col">${messages.category}</th>
          <th scope="col" class="number">${messages.students}</th>
          <th scope="col" class="number">${messages.aided}</th>
          <th scope="col" class="number">${messages.amount}</th>
          <th scope="col" class="number">${messages.offAge}</th>
        </tr>
      </thead>
      <tbody>
        ${of.map(
          (part) => html`<tr>
            <td>${part.stage}</td>
            <td>${part.category === null ? html`<b>${messages.all}</b>` : part.category}</td>
            ${number(part.students, messages)} ${number(part.aided, messages)} ${number(part.amountYuan, messages)}
            ${number(part.offAge, messages)}
          </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function number(value, messages) {
  return html`<td class="number">${value === null ? mark(messages) : grouped(value)}</td>`;
}

function mark(messages) {
  return html`<span aria-hidden="true">${messages.hiddenMark}</span><span class="unseen">${messages.hidden}</span>`;
}

/** With a comma at each thousand, and the fen as they came: a sum is never made a number of the browser. */
function grouped(value) {
  const [whole, fen] = String(value).split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fen === undefined ? text : `${text}.${fen}`;
}

/** The bar is drawn in a picture of its own, whose widths are attributes: no policy of a host forbids those. */
function share({ aided, students }, messages) {
  if (aided === null || students === null || students === 0) {
    return mark(messages);
  }
  const percent = (100 * aided) / students;
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width="100" height="8" rx="1"></rect>
      <rect class="part" width=${percent.toFixed(1)} height="8" rx="1"></rect></svg
    >${percent.toFixed(1)}%`;
}
