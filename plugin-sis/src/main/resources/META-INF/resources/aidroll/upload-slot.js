import { element } from './upload-element.js';
import { send, shrunk } from './upload-send.js';

const backOffSeconds = [2, 5, 10];
const filled = ['PRESENT', 'REUSED_FROM_SIBLING', 'REUSED_FROM_EARLIER_TERM'];

/** @param {string} state of a slot */
export function isFilled(state) {
  return filled.indexOf(state) >= 0;
}

/**
 * One photograph that is asked for: taken, sent, and what was said of it. Its inputs stay where they are while other
 * photographs are on their way: a phone gives a photograph back to the very input that asked for the camera.
 */
export class UploadSlot {
  /**
   * @param {{slot: string, document: string, side: string, state: string}} slot
   * @param {any} messages
   * @param {{address: string, mayTake: () => boolean, changed: () => void, over: (status: number) => void}} page
   */
  constructor(slot, messages, page) {
    this.slot = slot;
    this.messages = messages;
    this.page = page;
    this.blob = null;
    const name = messages.slot(slot.document, slot.side);
    this.chip = element('span', { className: 'chip' });
    this.preview = element('img', { className: 'preview', alt: '', hidden: true });
    this.progress = element('progress', { max: 1, value: 0, hidden: true, 'aria-label': name });
    this.said = element('p', { className: 'said', role: 'status' });
    this.advice = element('div', { className: 'advice' });
    this.retry = element(
      'button',
      { type: 'button', className: 'button wide', hidden: true, onclick: () => this.deliver() },
      messages.retry,
    );
    this.first = element('span', { 'aria-hidden': 'true' });
    this.camera = this.chooser(this.first, true);
    this.album = this.chooser(element('span', { 'aria-hidden': 'true' }, messages.album), false);
    this.choices = element('div', { className: 'choices' }, this.camera, this.album);
    this.node = element(
      'li',
      {},
      element('div', { className: 'head' }, element('h2', {}, name), this.chip),
      this.preview,
      this.progress,
      this.said,
      this.advice,
      this.retry,
      this.choices,
    );
    this.input(this.album).setAttribute('aria-label', messages.named(messages.album, name));
    this.name = name;
    this.show(slot);
  }

  /** A label that looks like a button, over the input that phones know how to fill. */
  chooser(words, camera) {
    const input = element('input', {
      type: 'file',
      accept: 'image/*',
      onclick: (event) => {
        if (!this.page.mayTake()) {
          event.preventDefault();
        }
      },
      onchange: () => {
        if (input.files.length > 0) {
          this.take(input.files[0]);
          input.value = ''; // the same photograph may be chosen again
        }
      },
    });
    if (camera) {
      input.setAttribute('capture', 'environment');
    }
    return element('label', { className: 'button second' }, words, input);
  }

  input(label) {
    return label.querySelector('input');
  }

  /** What the server says of the slot. */
  show(slot) {
    this.slot = slot;
    const there = isFilled(slot.state);
    this.chip.textContent = this.messages.states[slot.state] || slot.state;
    this.node.className = there ? 'there' : slot.state === 'MISSING' ? '' : 'again';
    const first = slot.state === 'MISSING' ? this.messages.camera : this.messages.again;
    this.first.textContent = first;
    this.camera.className = there ? 'button second' : 'button';
    this.input(this.camera).setAttribute('aria-label', this.messages.named(first, this.name));
  }

  /** What is to be read below the photograph. */
  say(text, good, advice = []) {
    this.said.textContent = text;
    this.said.className = good ? 'said' : 'said alert';
    this.advice.replaceChildren(...advice.map((sentence) => element('p', {}, sentence)));
  }

  busy(isBusy) {
    this.choices.hidden = isBusy;
    this.progress.hidden = true;
    this.retry.hidden = true;
  }

  async take(file) {
    this.busy(true);
    this.say(this.messages.shrinking, true);
    this.blob = await shrunk(file);
    URL.revokeObjectURL(this.preview.src);
    this.preview.src = URL.createObjectURL(this.blob);
    this.preview.hidden = false;
    this.preview.onerror = () => {
      this.preview.hidden = true; // a kind that this browser cannot draw
    };
    await this.deliver();
  }

  /** Sends what is there until the server has answered; the same photograph twice is one. */
  async deliver() {
    const { messages } = this;
    for (let attempt = 0; ; attempt += 1) {
      this.busy(true);
      this.sent(0);
      const { status, body } = await send(
        `${this.page.address}/${this.slot.slot}?lang=${messages.language}`,
        this.blob,
        (share) => this.sent(share),
      );
      if (status === 200 && body) {
        this.answered(body);
        return;
      }
      if (status === 404 || status === 410) {
        this.page.over(status);
        return;
      }
      if (status === 413 || status === 400 || status === 403) {
        this.busy(false);
        this.say(status === 413 ? messages.tooLarge : messages.results.REFUSED, false);
        return;
      }
      if (attempt >= backOffSeconds.length) {
        this.busy(false);
        this.say(messages.offline, false);
        this.retry.hidden = false;
        return;
      }
      this.progress.hidden = true;
      this.say(messages.waiting(backOffSeconds[attempt]), false);
      await new Promise((resolve) => setTimeout(resolve, backOffSeconds[attempt] * 1000));
    }
  }

  sent(share) {
    this.progress.hidden = false;
    this.progress.value = share;
    this.said.className = 'said';
    this.said.textContent =
      share < 1 ? this.messages.sending(Math.floor(share * 100)) : this.messages.checking;
  }

  answered({ result, good, verdict, findings }) {
    const { messages } = this;
    let text = messages.results[result] || result;
    if (result === 'KEPT' && verdict === 'RETRYABLE') {
      text = messages.keptButRetake;
    } else if (result === 'KEPT' && verdict === 'INCONCLUSIVE') {
      text = messages.looked;
    }
    const asking = good ? [] : findings.filter(({ check }) => check === 'RETRYABLE');
    this.busy(false);
    this.say(
      text,
      good,
      asking.map(({ message, advice }) => messages.sentence(plain(message), advice)),
    );
    this.page.changed();
  }
}

/** What was measured stands in brackets at the end, for those who set thresholds. */
function plain(message) {
  return message.replace(/\s*[（(][^（()）]*[)）]$/, '');
}
