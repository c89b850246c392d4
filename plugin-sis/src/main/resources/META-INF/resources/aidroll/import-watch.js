import { fetchImport } from './lists-client.js';

const askAgainMillis = 700;
const askLaterMillis = 3000;

/** Asks the server again and again how far imports are, until they are over or nobody looks any more. */
export class ImportWatch {
  #told;
  #language;
  #timers = new Map();

  /**
   * @param {() => string} language
   * @param {(id: string, answer: {job: any, silent: boolean, lost: boolean}) => void} told is called with each answer;
   *   silent where the server does not answer just now, lost where it does not know the import any more
   */
  constructor(language, told) {
    this.#language = language;
    this.#told = told;
  }

  /** @param {string} id */
  follow(id) {
    if (!this.#timers.has(id)) {
      this.#again(id, 0);
    }
  }

  end() {
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#timers.clear();
  }

  #again(id, millis) {
    this.#timers.set(
      id,
      setTimeout(() => this.#ask(id), millis),
    );
  }

  async #ask(id) {
    const { status, body } = await fetchImport(id, this.#language());
    if (!this.#timers.has(id)) {
      return; // nobody looks any more
    }
    const job = status === 200 && body !== null && typeof body.phase === 'string' ? body : null;
    const lost = status === 404 || status === 401;
    if (lost || (job !== null && isOver(job))) {
      this.#timers.delete(id);
    } else {
      this.#again(id, job === null ? askLaterMillis : askAgainMillis);
    }
    this.#told(id, { job, silent: job === null && !lost, lost });
  }
}

/** @param {any} job */
export function isOver({ phase }) {
  return phase === 'DONE' || phase === 'CANCELLED' || phase === 'FAILED';
}
