import { LitElement, html, nothing } from './vendor/lit.js';
import { fetchSheet } from './client.js';
import { clientSettings } from './client-settings.js';
import { cancelImport, fetchLists, sendList } from './lists-client.js';
import { importStyles } from './import-styles.js';
import { importResult, outcome, progress } from './import-view.js';
import { ImportWatch, isOver } from './import-watch.js';
import { listsForm } from './lists-form.js';
import { listsMessagesFor } from './lists-messages.js';
import { listsTable, refusal } from './lists-view.js';
import { listsStyles } from './lists-styles.js';
import { ownWords } from './own-words.js';
import { panelStyles } from './panel-styles.js';
import { pupilAddress } from './pupil-address.js';

/**
 * The departments' lists there are, the imports that run, and a form that begins another: `<aid-lists locale="zh-CN">`. A
 * person without the right sees nothing at all.
 */
export class AidLists extends LitElement {
  static styles = [panelStyles, listsStyles, importStyles];

  static properties = {
    locale: {},
    _view: { state: true },
    _open: { state: true },
    _how: { state: true },
    _sending: { state: true },
    _refused: { state: true },
    _jobs: { state: true },
    _over: { state: true },
    _columns: { state: true },
    _taking: { state: true },
    _dragged: { state: true },
  };

  #messages = listsMessagesFor(document.documentElement.lang);
  #addressOf = () => null;
  /** @type {string | null} how the columns of the chosen file are read, as the person said */
  #corrected = null;
  #watch = new ImportWatch(
    () => this.#messages.language,
    (id, answer) => this.#told(id, answer),
  );

  constructor() {
    super();
    this.locale = null;
    this._view = null;
    this._open = new Set();
    /** @type {'before' | 'form' | 'file'} */
    this._how = 'before';
    this._sending = false;
    /** @type {{status: number, body: any} | null} why an upload was refused */
    this._refused = null;
    /** @type {Record<string, {job: any, silent: boolean}>} those that run */
    this._jobs = {};
    /** The one that was over last: its job, null where the server has forgotten it; undefined where there is none. */
    this._over = undefined;
    /** @type {Record<number, string>} fields of columns that the person gave, by the column's place */
    this._columns = {};
    /** @type {string | null | false} the file that is being taken away; false where that failed */
    this._taking = null;
    this._dragged = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.refresh();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.end();
  }

  async refresh() {
    const settings = await clientSettings();
    const language = this.locale || (settings && settings.locale) || document.documentElement.lang;
    this.#messages = ownWords(listsMessagesFor(language), settings && settings.words, 'lists');
    const { status, body } = await fetchLists(this.#messages.language);
    this.#addressOf = pupilAddress(settings);
    this._view = status === 200 && body !== null && Array.isArray(body.lists) ? body : null;
    this.setAttribute('state', this._view === null ? 'absent' : 'ready');
    this.#follow(this._view === null ? [] : this._view.imports);
  }

  /** Those that run, whoever began them; and the last one of this person's, when the page is opened anew. */
  #follow(imports) {
    const running = imports.filter((job) => !isOver(job));
    this._jobs = Object.fromEntries(running.map((job) => [job.id, { job, silent: false }]));
    running.forEach(({ id }) => this.#watch.follow(id));
    const last = imports.filter(({ mine }) => mine).pop();
    if (last !== undefined && isOver(last) && this._over === undefined) {
      this.#watch.follow(last.id);
    }
  }

  #told(id, { job, silent, lost }) {
    const known = this._jobs[id];
    const over = lost || (job !== null && isOver(job));
    if (!over) {
      this._jobs = { ...this._jobs, [id]: { job: job || known.job, silent } };
      return;
    }
    const { [id]: gone, ...others } = this._jobs;
    this._jobs = others;
    if (job === null || job.mine) {
      this._over = job;
      this._columns = {};
      this._taking = null;
      if (job !== null && !job.trial && job.phase === 'DONE' && job.result.ending !== 'UNUSABLE') {
        this.#empty();
      }
    }
    if (gone !== undefined) {
      this.refresh();
    }
  }

  #empty() {
    this.renderRoot.querySelector('form').reset();
    this._how = 'before';
    this.#corrected = null;
  }

  render() {
    if (this._view === null) {
      return nothing;
    }
    const messages = this.#messages;
    return html`
      <section class="card" aria-labelledby="heading" lang=${messages.language}>
        <h2 id="heading">${messages.heading}</h2>
        <p class="intro quiet">${messages.intro}</p>
        <div class="wide">
          <h3>${messages.present}</h3>
          ${listsTable(this._view.lists, messages, {
            isOpen: (part) => this._open.has(part),
            toggle: (part) => this.#toggle(part),
          })}
        </div>
        ${this.#running(messages)}
        <div class="wide putting">
          ${listsForm(this._view, messages, {
            how: this._how,
            sending: this._sending,
            dragged: this._dragged,
            choose: (how) => (this._how = how),
            another: this.#another,
            changed: () => (this._refused = null),
            drag: (dragged) => (this._dragged = dragged),
            drop: this.#drop,
            check: this.#check,
            store: this.#store,
          })}
        </div>
        <div class="wide" role="status">${this.#news(messages)}</div>
        <div class="wide">${this.#result(messages)}</div>
      </section>
    `;
  }

  #running(messages) {
    const jobs = Object.values(this._jobs);
    return jobs.length === 0
      ? nothing
      : html`<div class="wide">
          <h3>${messages.running}</h3>
          ${jobs.map(({ job, silent }) => progress(job, messages, silent, () => this.#cancel(job)))}
        </div>`;
  }

  /** Why it was refused; else, for those who hear, that there is a result now: they find it below. */
  #news(messages) {
    if (this._refused !== null) {
      return refusal(this._refused, messages);
    }
    return this._over ? html`<span class="unseen">${outcome(this._over, messages)}</span>` : nothing;
  }

  #result(messages) {
    if (this._over === undefined) {
      return nothing;
    }
    const over = this._over;
    return over === null
      ? html`<p class="alarm">${messages.lost}</p>`
      : importResult(over, messages, {
          chosen: (index) => this.#chosen(index),
          choose: (index, field) => (this._columns = { ...this._columns, [index]: field }),
          corrected: Object.keys(this._columns).length > 0,
          tryAgain: over.trial ? this.#check : null,
          take: (file) => this.#take(over.id, file),
          taking: this._taking || null,
          failed: this._taking === false,
          addressOf: this.#addressOf,
        });
  }

  /** What a column is read as: what the person gave, unless another column was given that field afterwards. */
  #chosen(index) {
    const given = this._columns[index];
    if (given !== undefined) {
      return given;
    }
    const { field } = this._over.result.columns[index];
    return Object.values(this._columns).includes(field) ? '' : field;
  }

  #headers() {
    const headers = {};
    this._over.result.columns.forEach(({ header }, index) => {
      const field = this.#chosen(index);
      if (field !== '' && field !== 'category') {
        headers[field] = header;
      }
    });
    return headers;
  }

  /** Another file: what was said of the columns of the one before is of no use. */
  #another = () => {
    this._columns = {};
    this._over = undefined;
    this.#corrected = null;
  };

  #drop = (event) => {
    this._dragged = false;
    if (event.dataTransfer.files.length === 1) {
      this.renderRoot.querySelector('input[name=list]').files = event.dataTransfer.files;
      this.#another();
    }
  };

  async #cancel(job) {
    if (job.cancellable) {
      await cancelImport(job.id, this.#messages.language);
    }
  }

  async #take(id, file) {
    if (!this._taking) {
      this._taking = file;
      this._taking = (await fetchSheet(`imports/${id}/${file}`, {}, this.#messages.language)) ? null : false;
    }
  }

  #check = () => this.#send(true);

  #store = () => this.#send(false);

  async #send(dryRun) {
    const form = this.renderRoot.querySelector('form');
    if (this._sending || !form.reportValidity()) {
      return;
    }
    const sent = new FormData(form);
    sent.delete('how');
    if (Object.keys(this._columns).length > 0) {
      this.#corrected = JSON.stringify(this.#headers());
    }
    if (this.#corrected !== null) {
      sent.set('columns', this.#corrected);
    }
    this._sending = true;
    this._refused = null;
    const answer = await sendList(sent, dryRun, this.#messages.language);
    this._sending = false;
    if (answer.status === 202 && answer.body !== null) {
      this._over = undefined;
      this._jobs = { ...this._jobs, [answer.body.id]: { job: answer.body, silent: false } };
      this.#watch.follow(answer.body.id);
    } else {
      this._refused = answer;
      if (answer.status === 409) {
        await this.refresh();
      }
    }
  }

  #toggle(part) {
    const open = new Set(this._open);
    if (!open.delete(part)) {
      open.add(part);
    }
    this._open = open;
  }
}

if (customElements.get('aid-lists') === undefined) {
  customElements.define('aid-lists', AidLists);
}
