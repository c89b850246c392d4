import { css, html, nothing } from './vendor/lit.js';
import { AskedPage } from './asked-page.js';
import { fetchSettings } from './pages-client.js';
import { listsStyles } from './lists-styles.js';
import { panelStyles } from './panel-styles.js';
import { rosterStyles } from './roster-styles.js';
import { settingsMessagesFor } from './settings-messages.js';

const settingsStyles = css`
  code {
    font-family: ui-monospace, Consolas, monospace;
    font-size: var(--small);
  }
  th code {
    font-weight: 600;
  }
  td.says {
    min-width: 16em;
    max-width: 34em;
    white-space: normal;
  }
  td.written {
    min-width: 14em;
    white-space: normal;
  }
  .value {
    display: block;
    max-height: 9em;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .written > .one + .one {
    margin-top: 0.5em;
  }
  .unset {
    color: var(--quiet);
  }
  @media print {
    td.says {
      word-break: normal;
    }
    .value {
      max-height: none;
    }
  }
  @media (max-width: 40em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      display: none;
    }
    tr {
      padding: 0.5em 0;
      border-top: 1px solid var(--line);
    }
    th,
    td {
      padding: 0.125em 0;
      border: 0;
      white-space: normal;
    }
  }
`;

/**
 * Every setting, what it says, what was written and where, and what was written that nobody reads: `<aid-settings>`. A
 * person without the right sees nothing at all.
 */
export class AidSettings extends AskedPage {
  static styles = [panelStyles, listsStyles, rosterStyles, settingsStyles];

  static properties = { _all: { state: true } };

  constructor() {
    super({});
    this._all = true;
  }

  wordsFor(language) {
    return settingsMessagesFor(language);
  }

  fetchView(asked, messages) {
    return fetchSettings(messages.language);
  }

  whole(messages) {
    const { rows, unknown } = this._view;
    const shown = rows.filter((row) => this._all || row.stated.length > 0);
    return html`
      <p class="intro">${messages.intro}</p>
      ${unknown.length === 0
        ? nothing
        : html`<div class="wide" role="alert">
            <h3 class="alarm">${messages.unknownHeading}</h3>
            <ul class="rows">
              ${unknown.map(({ name, source, meant }) => html`<li>${messages.unknown(name, messages.source(source), meant)}</li>`)}
            </ul>
          </div>`}
      <div class="tabs" role="group" aria-label=${messages.which}>
        ${Object.entries(messages.show).map(
          ([code, label]) =>
            html`<button
              type="button"
              class="tab"
              aria-pressed=${(code === 'all') === this._all ? 'true' : 'false'}
              @click=${() => (this._all = code === 'all')}
            >
              ${label}
            </button>`,
        )}
      </div>
      <div class="wide scroll" tabindex="0" role="region" aria-label=${messages.heading}>
        <table>
          <thead>
            <tr>
              <th scope="col">${messages.setting}</th>
              <th scope="col">${messages.written}</th>
              <th scope="col">${messages.says}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map((row) => this.#line(row, messages))}
          </tbody>
        </table>
      </div>
    `;
  }

  #line({ name, says, stated }, messages) {
    return html`<tr>
      <th scope="row"><code>${name}</code></th>
      <td class="written">
        ${stated.length === 0
          ? html`<span class="unset">${messages.byDefault}</span>`
          : stated.map(
              (one) =>
                html`<div class="one">
                  ${one.name === name ? nothing : html`<code>${one.name}</code>`}
                  <code class="value">${one.value}</code>
                  <span class="quiet">${messages.source(one.source)}</span>
                </div>`,
            )}
      </td>
      <td class="says">${says}</td>
    </tr>`;
  }
}

if (customElements.get('aid-settings') === undefined) {
  customElements.define('aid-settings', AidSettings);
}
