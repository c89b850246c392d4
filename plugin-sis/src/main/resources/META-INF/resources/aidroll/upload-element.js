/**
 * An element with properties and children; nothing is ever parsed as HTML.
 *
 * @param {string} tag
 * @param {Record<string, any>} properties those that begin with "on" are listeners
 * @param {...(Node | string | null | undefined)} children
 * @returns {HTMLElement}
 */
export function element(tag, properties, ...children) {
  const made = document.createElement(tag);
  Object.entries(properties || {}).forEach(([name, value]) => {
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else if (name in made && !name.includes('-')) {
      made[name] = value;
    } else {
      made.setAttribute(name, value);
    }
  });
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}
