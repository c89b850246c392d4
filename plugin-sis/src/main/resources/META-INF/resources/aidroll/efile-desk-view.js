import { html, nothing } from './vendor/lit.js';

/**
 * The parts of a pupil's e-file, as a person works on them.
 *
 * @typedef {ReturnType<import('./efile-desk-messages.js').deskMessagesFor>} DeskMessages
 * @typedef {{mayWrite: boolean, thumbs: Map<string, string | null>, said: Map<string, {text: string, good: boolean}>,
 *   busy: Set<string>, over: string, asking: string, send: (slot: string, file: File) => void,
 *   drag: (slot: string) => void, look: (file: any, name: string) => void, ask: (slot: string) => void,
 *   withdraw: (slot: string) => void, type: (event: Event, document: string, field: any) => void}} Desk
 */

const good = new Set(['PRESENT', 'REUSED_FROM_SIBLING', 'REUSED_FROM_EARLIER_TERM']);

/** @param {string} state */
export function isThere(state) {
  return good.has(state);
}

/**
 * @param {any} paper a kind of document
 * @param {DeskMessages} messages
 * @param {Desk} desk
 */
export function paperView(paper, messages, desk) {
  const { label, asked, categories, sides, fields } = paper;
  return html`
    <li class="paper">
      <h4>${label}</h4>
      ${asked
        ? html`<p class="quiet">${categories.length > 0 ? messages.askedOf(categories) : messages.everyone}</p>`
        : nothing}
      ${sides.map((side) => sideView(paper, side, messages, desk))}
      ${fields.length > 0 ? typing(paper, messages, desk) : nothing}
    </li>
  `;
}

function sideView(paper, side, messages, desk) {
  const { slot, label, state, file } = side;
  const name = messages.slot(paper.label, label);
  const said = desk.said.get(slot);
  const says = paper.asked || state !== 'MISSING';
  const drop = (event) => {
    event.preventDefault();
    desk.drag('');
    const dropped = event.dataTransfer.files[0];
    if (dropped !== undefined && desk.mayWrite) {
      desk.send(slot, dropped);
    }
  };
  return html`
    <div
      class="side-of ${desk.over === slot ? 'over' : ''}"
      data-slot=${slot}
      @dragover=${(event) => {
        event.preventDefault();
        desk.drag(slot);
      }}
      @dragleave=${() => desk.drag('')}
      @drop=${drop}
    >
      ${thumb(side, name, messages, desk)}
      <div>
        <p>
          ${label}${label && says ? ' · ' : nothing}${says
            ? html`<span class="state ${isThere(state) ? 'good' : 'bad'}">${messages.slotStates[state] || state}</span>`
            : nothing}
        </p>
        ${file === null
          ? state === 'PRESENT'
            ? html`<p class="quiet">${messages.noFileHere}</p>`
            : nothing
          : html`<p class="quiet">${messages.version(file.version, file.at.slice(0, 16).replace('T', ' '), file.by, file.link)}</p>`}
        ${desk.mayWrite ? acts(side, name, messages, desk) : nothing}
      </div>
      ${desk.busy.has(slot) ? html`<p class="said" role="status">${messages.sending}</p>` : nothing}
      ${said ? html`<p class="said ${said.good ? '' : 'alarm'}" role="status">${said.text}</p>` : nothing}
      ${file === null ? nothing : file.findings.map((finding) => found(finding, messages))}
    </div>
  `;
}

function thumb({ file }, name, messages, desk) {
  if (file === null) {
    return html`<span class="thumb" aria-hidden="true">${desk.mayWrite ? messages.drop : ''}</span>`;
  }
  const address = desk.thumbs.get(file.id);
  return html`<button
    type="button"
    class="thumb"
    aria-label=${messages.named(messages.view, name)}
    @click=${() => desk.look(file, name)}
  >
    ${address ? html`<img src=${address} alt="" />` : file.picture ? '…' : messages.notShown}
  </button>`;
}

function acts({ slot, file }, name, messages, desk) {
  const action = file === null ? messages.choose : messages.replace;
  const chosen = (event) => {
    const [first] = event.target.files;
    if (first !== undefined) {
      desk.send(slot, first);
      event.target.value = '';
    }
  };
  return html`
    <div class="acts">
      <label class="small-button chooser"
        ><span aria-hidden="true">${action}</span
        ><input
          type="file"
          accept="image/*,application/pdf"
          aria-label=${messages.named(action, name)}
          ?disabled=${desk.busy.has(slot)}
          @change=${chosen}
      /></label>
      ${file === null
        ? nothing
        : desk.asking === slot
          ? html`<span class="alarm">${messages.withdrawSure}</span>
              <button type="button" class="small-button" @click=${() => desk.withdraw(slot)}>${messages.withdraw}</button>
              <button type="button" class="small-button" @click=${() => desk.ask('')}>${messages.cancel}</button>`
          : html`<button
              type="button"
              class="small-button"
              aria-label=${messages.named(messages.withdraw, name)}
              @click=${() => desk.ask(slot)}
            >
              ${messages.withdraw}
            </button>`}
    </div>
  `;
}

/**
 * @param {any} finding
 * @param {DeskMessages} messages
 */
export function found({ check, severity, message, advice }, messages) {
  return html`
    <div class="finding ${severity === 'CRITICAL' || severity === 'MAJOR' ? 'pressing' : ''}">
      <p><span class="severity">${messages.checks[check] || check}</span> ${message}</p>
      ${advice ? html`<p class="quiet">${advice}</p>` : nothing}
    </div>
  `;
}

/** What has to be read off it; what may stand there instead is folded away until somebody needs it. */
function typing(paper, messages, desk) {
  const { done, all } = progress(paper.fields);
  const asked = paper.fields.filter((field) => !field.alternative || field.people > 0);
  const instead = paper.fields.filter((field) => field.alternative && field.people === 0);
  return html`
    <details>
      <summary>${messages.typed} · ${messages.typedOf(done, all)}</summary>
      ${asked.map((field) => typingLine(paper, field, messages, desk))}
      ${instead.length === 0
        ? nothing
        : html`<details>
            <summary>${messages.instead}</summary>
            ${instead.map((field) => typingLine(paper, field, messages, desk))}
          </details>`}
    </details>
  `;
}

/** How many of the values are typed by as many as have to; an alternative follows what it stands for. */
function progress(fields) {
  const isDone = (field) => field !== undefined && field.people >= (field.twice ? 2 : 1);
  const asked = fields.filter(({ alternative }) => !alternative);
  const done = asked.filter((field) => {
    const next = fields[fields.indexOf(field) + 1];
    return isDone(field) || (next !== undefined && next.alternative && isDone(next));
  });
  return { done: done.length, all: asked.length };
}

function typingLine(paper, field, messages, desk) {
  const id = `${paper.code}-${field.field}`;
  const said = desk.said.get(id);
  return html`
    <form class="typing" @submit=${(event) => desk.type(event, paper.code, field)}>
      <label for=${id}>${field.label}${field.repeated ? html` <span class="quiet">${messages.lines}</span>` : nothing}</label>
      ${field.twice ? html`<p class="quiet">${messages.blind}</p>` : nothing}
      ${field.mine.length > 0 ? html`<p class="quiet">${messages.mine(field.mine)}</p>` : nothing}
      ${field.others.length > 0 ? html`<p class="quiet">${messages.others(field.others)}</p>` : nothing}
      ${desk.mayWrite
        ? html`${field.repeated
              ? html`<textarea id=${id} name="value" rows="3" maxlength="2000" autocomplete="off"></textarea>`
              : html`<input id=${id} name="value" maxlength="200" autocomplete="off" spellcheck="false" />`}
            <button type="submit" class="small-button" aria-label=${messages.named(messages.save, field.label)}>
              ${messages.save}
            </button>`
        : nothing}
      ${said ? html`<p class="quiet ${said.good ? '' : 'alarm'}" role="status">${said.text}</p>` : nothing}
    </form>
  `;
}

/**
 * A link by which the family hands in what is missing.
 *
 * @param {any} made what the server made
 * @param {string[]} names of the slots
 * @param {DeskMessages} messages
 * @param {{publicAddress: boolean, close: () => void}} desk
 */
export function codeView({ address, side, path, expires, most }, names, messages, { publicAddress, close }) {
  return html`
    <div class="code" role="group" aria-label=${messages.qr}>
      <svg viewBox="0 0 ${side} ${side}" role="img" aria-label=${messages.qrTitle} shape-rendering="crispEdges">
        <path fill="#000" d=${path}></path>
      </svg>
      <div>
        <p><b>${messages.qrTitle}</b></p>
        <p>${messages.qrFor}</p>
        <ul>
          ${names.map((name) => html`<li>${name}</li>`)}
        </ul>
        <p class="quiet">${messages.qrUntil(expires.slice(0, 16).replace('T', ' '), most)}</p>
        ${publicAddress ? nothing : html`<p class="alarm local-only">${messages.localOnly}</p>`}
        <p class="address quiet">${address}</p>
        <p class="acts">
          <button type="button" class="small-button" @click=${() => window.print()}>${messages.print}</button>
          <button type="button" class="small-button" @click=${close}>${messages.close}</button>
        </p>
      </div>
    </div>
  `;
}
