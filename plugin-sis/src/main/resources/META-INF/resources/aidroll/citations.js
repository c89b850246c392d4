import { html } from './vendor/lit.js';

/**
 * Articles, as they are written, and whether the quote was held against the source.
 *
 * @param {any[]} list
 * @param {import('./messages.js').Messages} messages
 */
export function citations(list, messages) {
  return list.map(
    (citation) => html`
      <figure class="citation">
        <blockquote lang="zh">${citation.quote}</blockquote>
        <figcaption>
          <span class="cite">${citation.id}</span>
          <cite lang="zh">${messages.title(citation.title)}</cite>
          <span lang="zh">${citation.article}</span>
          <span class=${citation.verified ? '' : 'unverified'}>
            ${citation.verified ? messages.verified : messages.unverified}
          </span>
        </figcaption>
      </figure>
    `,
  );
}
