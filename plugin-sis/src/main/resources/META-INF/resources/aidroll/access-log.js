import { css, html, nothing } from './vendor/lit.js';
import { accessLogMessagesFor } from './access-log-messages.js';
import { AskedPage } from './asked-page.js';
import { choiceField, sheetButton, sheetProblem, step } from './asked-tools.js';
import { fetchAccessLog } from './pages-client.js';
import { listsStyles } from './lists-styles.js';
import { panelStyles } from './panel-styles.js';
import { rosterStyles } from './roster-styles.js';

const everything = { from: '', until: '', person: '', action: '', object: '', below: '' };
const mostWords = 6;

const accessLogStyles = css`
  td.object {
    min-width: 12em;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  td .quiet,
  th .quiet {
    margin-left: 0.5em;
    font-weight: 400;
  }
  .head code {
    font-family: ui-monospace, Consolas, monospace;
    font-size: var(--small);
    overflow-wrap: anywhere;
  }
`;

/**
 * Who saw and did what, for the auditor: `<aid-access-log locale="zh-CN">`. A person without the right sees nothing at
 * all.
 */
export class AidAccessLog extends AskedPage {
  static styles = [panelStyles, listsStyles, rosterStyles, accessLogStyles];

  constructor() {
    super({ ...everything });
  }

  wordsFor(language) {
    return accessLogMessagesFor(language);
  }

  fetchView(asked, messages) {
    return fetchAccessLog(asked, messages.language);
  }

  whole(messages) {
    return html`
      <p class="intro">${messages.intro}</p>
      ${this.#filters(messages)}
      <div class="table" aria-busy=${this._busy ? 'true' : 'false'}>${this.#table(messages)}</div>
      ${this.#pages(messages)}
      <p class="wide head">
        ${messages.head} <code>${this._view.head}</code>
        <span class="quiet">${messages.headSays}</span>
      </p>
    `;
  }

  #filters(messages) {
    const asked = this._asked;
    const field = (name, type) =>
      html`<label class="field">
        <span>${messages[name]}</span>
        <input type=${type} name=${name} maxlength="100" .value=${asked[name]} />
      </label>`;
    return html`
      <form class="filters" role="search" aria-label=${messages.filters} @submit=${this.#find}>
        ${field('from', 'date')} ${field('until', 'date')} ${field('person', 'search')} ${field('object', 'search')}
        ${choiceField('action', messages.action, this._view.actions, asked.action, messages.all)}
        <button type="submit" class="again">${messages.find}</button>
        <button type="button" class="again" @click=${() => this.ask({ ...everything })}>${messages.clear}</button>
        ${sheetButton(this, this._view.mayExport, messages)}
      </form>
      ${sheetProblem(this, messages)}
    `;
  }

  #table(messages) {
    const { rows } = this._view;
    if (rows.length === 0) {
      return html`<p class="empty" role="status">${messages.none}</p>`;
    }
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${messages.heading}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">${messages.entry}</th>
              <th scope="col">${messages.at}</th>
              <th scope="col">${messages.who}</th>
              <th scope="col">${messages.roles}</th>
              <th scope="col">${messages.action}</th>
              <th scope="col">${messages.about}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`
                <tr>
                  <td class="number">${row.entry}</td>
                  <td>${row.at}</td>
                  <th scope="row">${row.person}<span class="quiet">${row.login}</span></th>
                  <td>${row.roles}</td>
                  <td>${row.action}</td>
                  <td class="object">${objects(row.object, messages)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  #pages(messages) {
    const { next } = this._view;
    return next === null && this._asked.below === ''
      ? nothing
      : html`<div class="pages">
          ${step(messages.latest, this._asked.below !== '', () => this.ask({ below: '' }))}
          ${step(messages.older, next !== null, () => this.ask({ below: next }))}
        </div>`;
  }

  #find = (event) => {
    event.preventDefault();
    const asked = Object.fromEntries(new FormData(event.target));
    this.ask({ ...asked, person: asked.person.trim(), object: asked.object.trim(), below: '' });
  };

  /** All of them, not those from there on. */
  sheetOf(asked) {
    return { ...asked, below: '' };
  }
}

/** A look at a roster names many pupils: the first of them, and how many there are. */
function objects(text, messages) {
  const words = text.split(' ');
  return words.length <= mostWords
    ? text
    : html`<span title=${text}>${words.slice(0, mostWords - 1).join(' ')}</span>
        <span class="quiet">${messages.many(words.length)}</span>`;
}

if (customElements.get('aid-access-log') === undefined) {
  customElements.define('aid-access-log', AidAccessLog);
}
