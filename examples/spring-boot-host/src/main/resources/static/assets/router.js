const BASE = '/campus/app';

let show = () => {};

/** Goes to a path of the application without loading a page. */
export function navigate(path) {
  history.pushState(null, '', BASE + path);
  show();
}

/** The address of a path, for links; {@link start} turns clicks on them into navigation. */
export const href = path => BASE + path;

/** Where the address bar stands, relative to the application. */
export function here() {
  const path = location.pathname.startsWith(BASE) ? location.pathname.slice(BASE.length) : '/';
  return { path: path.replace(/\/+$/, '') || '/', query: new URLSearchParams(location.search) };
}

export function start(showHere) {
  show = showHere;
  window.addEventListener('popstate', show);
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link && plain && link.pathname.startsWith(`${BASE}/`) && !event.defaultPrevented) {
      event.preventDefault();
      navigate(link.pathname.slice(BASE.length) + link.search);
    }
  });
  show();
}
