/**
 * The host's own words in the place of a page's, by the page's name and the name of ours: `roster.heading`,
 * `roster.states.DUE`. Only what is a mere text has another in its place.
 *
 * @template T
 * @param {T} shipped with its language
 * @param {{zh?: Record<string, string>, en?: Record<string, string>} | null | undefined} own
 * @param {string} page
 * @returns {T}
 */
export function ownWords(shipped, own, page) {
  const words = (own && (shipped.language === 'en' ? own.en : own.zh)) || {};
  return Object.entries(words)
    .filter(([name]) => name.startsWith(`${page}.`))
    .reduce((messages, [name, text]) => put(messages, name.slice(page.length + 1).split('.'), text), shipped);
}

function put(messages, [first, ...rest], text) {
  const present = Object.prototype.hasOwnProperty.call(messages, first) ? messages[first] : null;
  if (rest.length > 0) {
    const goesOn = present !== null && typeof present === 'object' && !Array.isArray(present);
    return goesOn ? { ...messages, [first]: put(present, rest, text) } : messages;
  }
  return typeof present === 'string' && first !== 'language' ? { ...messages, [first]: text } : messages;
}
