/**
 * Address patterns: which page of the host is this, and which pupil does its address name?
 *
 * `/students/{student}` in the path, `/student.do?id={student}` in the query (other parameters and their order do not
 * matter), `#/students/{student}` in the fragment of a single-page application. Any other `{name}` stands for one path
 * segment or one parameter value that does not matter. A path that ends in `/**` means everything below it, and itself.
 */

/**
 * @typedef {{segments: RegExp[], below: boolean, query: [string, RegExp][]}} Part a path and its query
 * @typedef {{page: Part | null, fragment: Part | null}} AddressPattern
 */

/**
 * @param {string} pattern below the context path
 * @returns {AddressPattern}
 */
export function addressPattern(pattern) {
  const [page, fragment] = splitOnce(pattern, '#');
  return {
    page: page === '' ? null : part(page),
    fragment: fragment === null ? null : part(fragment),
  };
}

/**
 * @param {AddressPattern} pattern
 * @param {{pathname: string, search: string, hash: string}} address the page's location
 * @param {string} contextPath what precedes the pattern in the path: empty, or `/` and a name
 * @returns {{student: string | null} | null} null where this is another page; the pupil where the address names one
 */
export function matchAddress(pattern, address, contextPath) {
  const { pathname } = address;
  if (!(pathname + '/').startsWith(contextPath + '/')) {
    return null;
  }
  const found = { student: null };
  const [fragmentPath, fragmentQuery] = splitOnce(address.hash.slice(1), '?');
  const matches =
    matchPart(pattern.page, pathname.slice(contextPath.length), address.search, found) &&
    matchPart(pattern.fragment, fragmentPath, fragmentQuery || '', found);
  return matches ? found : null;
}

/** @returns {Part} */
function part(text) {
  const [path, query] = splitOnce(text, '?');
  const below = path.endsWith('/**');
  return {
    segments: segments(below ? path.slice(0, -3) : path).map(expression),
    below,
    query: [...new URLSearchParams(query || '')].map(([name, value]) => [name, expression(value)]),
  };
}

function matchPart(part, path, query, found) {
  if (part === null) {
    return true;
  }
  const given = segments(path);
  const parameters = new URLSearchParams(query);
  return (
    (given.length === part.segments.length || (part.below && given.length > part.segments.length)) &&
    part.segments.every((expected, index) => matchText(expected, given[index], found)) &&
    part.query.every(([name, expected]) => matchText(expected, parameters.get(name), found))
  );
}

function matchText(expected, text, found) {
  const groups = text === null ? null : expected.exec(text);
  if (groups !== null && groups[1] !== undefined) {
    found.student = groups[1];
  }
  return groups !== null;
}

/** Decoded segments, without path parameters (`;jsessionid=…`) and without a closing slash. */
function segments(path) {
  return path
    .replace(/;[^/]*/g, '')
    .replace(/\/+$/, '')
    .split('/')
    .map(decoded);
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch (malformed) {
    return text;
  }
}

/** One segment or value of a pattern: text, with `{student}` captured and every other `{name}` free. */
function expression(text) {
  const source = text
    .split(/(\{\w+\})/)
    .map((piece) => {
      if (piece === '{student}') {
        return '(.+)';
      }
      return /^\{\w+\}$/.test(piece) ? '.+' : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`);
}

/** @returns {[string, string | null]} what precedes the separator and, where there is one, what follows it */
function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}
