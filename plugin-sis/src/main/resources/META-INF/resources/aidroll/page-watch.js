/** Notices that the host's page may have become another one, without changing anything of the host. */

const pollMillis = 250;
const settleMillis = 100;

/**
 * Calls back after the address has changed, by whatever means. The host's `history` stays as it is: the browser tells
 * (Navigation API, Chromium 102 and later), else the address is compared now and then.
 *
 * @param {() => void} changed
 */
export function watchAddress(changed) {
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', changed);
    return;
  }
  let known = location.href;
  setInterval(() => {
    if (location.href !== known) {
      known = location.href;
      changed();
    }
  }, pollMillis);
}

/**
 * One observer of the document, asleep until told otherwise.
 *
 * @param {() => void} changed
 * @param {string[]} attributes whose changes count too
 * @returns {(watching: boolean) => void} wakes the observer or puts it to sleep
 */
export function watchDocument(changed, attributes) {
  const observer = new MutationObserver(changed);
  const options = {
    childList: true,
    subtree: true,
    ...(attributes.length > 0 ? { attributeFilter: attributes } : {}),
  };
  let awake = false;
  return (watching) => {
    if (watching === awake) {
      return;
    }
    awake = watching;
    if (watching) {
      observer.observe(document.documentElement, options);
    } else {
      observer.disconnect();
    }
  };
}

/**
 * Many calls, one act a moment later: never inside the host's own call, and at most ten times a second.
 *
 * @param {() => void} act
 * @returns {() => void}
 */
export function settled(act) {
  let timer = 0;
  return () => {
    if (timer === 0) {
      timer = setTimeout(() => {
        timer = 0;
        act();
      }, settleMillis);
    }
  };
}
