import { html, nothing } from './vendor/lit.js';
import { findings } from './lists-view.js';

/**
 * @typedef {import('./lists-messages.js').ListsMessages} ListsMessages
 * @typedef {{chosen: (index: number) => string, choose: (index: number, field: string) => void, corrected: boolean,
 *   tryAgain: (() => void) | null, take: (file: string) => void, taking: string | null, failed: boolean,
 *   addressOf: (key: string | null) => string | null}} Hand
 */

/**
 * How far an import is. What changes with every row is not told to those who hear: the bar tells it when asked.
 *
 * @param {any} job
 * @param {ListsMessages} messages
 * @param {boolean} silent whether the server has not answered lately
 * @param {() => void} cancel
 */
export function progress(job, messages, silent, cancel) {
  const known = job.percent !== null;
  return html`<div class="import">
    <p><b>${messages.importOf(job.list, job.by, job.trial)}</b></p>
    <p role="status">${silent ? messages.waiting : messages.phases[job.phase]}</p>
    <progress
      aria-label=${messages.progressOf(job.list)}
      max="100"
      value=${known ? job.percent : nothing}
      aria-valuetext=${`${messages.phases[job.phase]} ${counted(job, messages)}`}
    ></progress>
    <p class="quiet">${counted(job, messages)}${known ? html` <span class="pair">${job.percent}%</span>` : nothing}</p>
    <p class="quiet">${messages.mayClose}</p>
    ${job.phase === 'KEEPING'
      ? nothing
      : html`<button type="button" class="again" aria-disabled=${job.cancellable ? 'false' : 'true'} @click=${cancel}>
          ${job.cancellable ? messages.cancel : messages.cancelling}<span class="unseen">${job.list}</span>
        </button>`}
  </div>`;
}

function counted({ phase, rows, total }, messages) {
  return phase === 'READING' || phase === 'MATCHING' ? messages.rowsDone(rows, total) : '';
}

/**
 * What came of an import, in a sentence.
 *
 * @param {any} job
 * @param {ListsMessages} messages
 */
export function outcome({ list, phase, problem, result }, messages) {
  const failed = problem === null ? messages.phases[phase] : messages.problems[problem] || problem;
  return `${messages.result(list)}: ${result === null ? failed : messages.endings[result.ending] || result.ending}`;
}

/**
 * What came of an import, or would come of it.
 *
 * @param {any} job
 * @param {ListsMessages} messages
 * @param {Hand} hand
 */
export function importResult(job, messages, hand) {
  const { result } = job;
  if (result === null) {
    const text = job.problem === null ? messages.phases[job.phase] : messages.problems[job.problem] || job.problem;
    return html`<h3>${messages.result(job.list)}</h3>
      <p class=${job.phase === 'CANCELLED' ? '' : 'alarm'}>${text}</p>`;
  }
  const good = result.ending === 'PUT_IN' || result.ending === 'UNCHANGED';
  return html`
    <h3 id="result">${messages.result(job.list)}</h3>
    <p class=${result.ending === 'UNUSABLE' || result.ending === 'NOT_MATCHED' ? 'alarm' : good ? 'done' : ''}>
      ${messages.endings[result.ending] || result.ending}
    </p>
    <dl class="counts">
      ${Object.entries(messages.counts).map(
        ([name, label]) => html`<div>
          <dt>${label}</dt>
          <dd>${messages.number(result[name])}</dd>
        </div>`,
      )}
    </dl>
    ${result.toCorrect > 0
      ? html`<p>${messages.toCorrect(result.toCorrect)} ${takeButton('rejected', messages.takeRejected, result, messages, hand)}</p>`
      : nothing}
    ${hand.failed ? html`<p class="alarm" role="alert">${messages.notTakenAway}</p>` : nothing}
    ${columnsTable(result, messages, hand)} ${foundIn(result, messages)} ${difference(result, messages, hand)}
  `;
}

function takeButton(file, label, result, messages, hand) {
  return result.mayExport
    ? html`<button
        type="button"
        class="again"
        aria-disabled=${hand.taking === null ? 'false' : 'true'}
        @click=${() => hand.take(file)}
      >
        ${hand.taking === file ? messages.taking : label}
      </button>`
    : nothing;
}

function columnsTable({ columns, fields, asLastTime }, messages, hand) {
  return html`<div class="part">
    <h4>${messages.columns}${asLastTime ? html`<span class="mark">${messages.asLastTime}</span>` : nothing}</h4>
    ${columns.length === 0
      ? html`<p class="alarm">${messages.noColumns}</p>`
      : html`<div class="scroll" tabindex="0" role="region" aria-label=${messages.columns}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${messages.columnHeader}</th>
                  <th scope="col">${messages.columnField}</th>
                </tr>
              </thead>
              <tbody>
                ${columns.map(
                  ({ header, field }, index) => html`<tr>
                    <th scope="row">${header}</th>
                    <td>
                      ${hand.tryAgain === null || field === 'category'
                        ? messages.field[field] || messages.passedOver
                        : choice(header, index, fields, messages, hand)}
                    </td>
                  </tr>`,
                )}
              </tbody>
            </table>
          </div>
          ${hand.tryAgain === null
            ? nothing
            : html`<p class="quiet">${messages.columnsNote}</p>
                ${hand.corrected
                  ? html`<button type="button" class="again" @click=${hand.tryAgain}>${messages.tryAgain}</button>`
                  : nothing}`}`}
  </div>`;
}

function choice(header, index, fields, messages, hand) {
  return html`<select
    aria-label=${messages.fieldOf(header)}
    @change=${(event) => hand.choose(index, event.target.value)}
  >
    <option value="" ?selected=${hand.chosen(index) === ''}>${messages.passedOver}</option>
    ${fields.map(
      (field) =>
        html`<option value=${field} ?selected=${hand.chosen(index) === field}>${messages.field[field] || field}</option>`,
    )}
  </select>`;
}

function foundIn(result, messages) {
  return html`<div class="part">
    <h4>${messages.foundHere}</h4>
    ${result.findings.length > 0
      ? findings(result.findings, messages)
      : html`<p class="empty">${messages.noFindings}</p>`}
  </div>`;
}

function difference({ difference: found, mayExport }, messages, hand) {
  if (found === null) {
    return nothing;
  }
  return html`<div class="part">
    <h4>${messages.difference}</h4>
    ${found.first ? html`<p>${messages.firstList}</p>` : nothing}
    ${found.all === 0
      ? html`<p class="empty">${messages.noDifference}</p>`
      : html`<p>${messages.changes(found)} ${messages.consequences(found)}</p>
          ${takeButton('difference', messages.takeDifference, { mayExport }, messages, hand)}
          ${lines(found, messages, hand.addressOf)}
          ${found.all > found.lines.length
            ? html`<p class="quiet">${messages.firstOf(found.lines.length, found.all)}</p>`
            : nothing}`}
  </div>`;
}

function lines({ lines: all }, messages, addressOf) {
  const { kind, row, person, idNumber, what, tier, due } = messages;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${messages.difference}>
    <table>
      <thead>
        <tr>
          <th scope="col">${kind}</th>
          <th scope="col" class="number">${row}</th>
          ${[person, idNumber, what, tier].map((text) => html`<th scope="col">${text}</th>`)}
          <th scope="col" class="number">${due}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map((line) => oneLine(line, messages, addressOf))}
      </tbody>
    </table>
  </div>`;
}

function oneLine({ kind, row, name, number, fields, key, consequence }, messages, addressOf) {
  const address = addressOf(key);
  return html`<tr>
    <td>${kind === null ? messages.pupilOnly : messages.kinds[kind]}</td>
    <td class="number">${row === null ? '' : row}</td>
    <th scope="row">${address === null ? name : html`<a href=${address}>${name}</a>`}</th>
    <td>${number}</td>
    <td>${fields}</td>
    <td>${consequence === null || consequence.tierBefore === consequence.tier
      ? nothing
      : messages.from(consequence.tierBefore, consequence.tier)}</td>
    <td class="number ${consequence !== null && consequence.difference.startsWith('-') ? 'less' : ''}">
      ${consequence === null ? nothing : messages.fromMoney(consequence.dueBefore, consequence.due)}
    </td>
  </tr>`;
}
