const elements = [
  'aid-student-panel',
  'aid-lists',
  'aid-review-queue',
  'aid-roster',
  'aid-statistics',
  'aid-efile-desk',
  'aid-application',
  'aid-access-log',
  'aid-settings',
  'aid-menu',
  'aid-slot',
];

/**
 * Gives the plugin's elements the host's look as the settings name it: custom properties and nothing else, by a style
 * sheet of our own, so that no policy of the host forbids it and no node of the host is touched.
 *
 * @param {Record<string, string> | undefined | null} look such as `{ surface: '#fff', radius: '8px' }`
 */
export function applyLook(look) {
  const parts = Object.entries(look || {}).filter(([name]) => /^[a-z-]+$/.test(name));
  if (parts.length === 0) {
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.insertRule(`${elements.join(', ')} {}`);
  for (const [name, value] of parts) {
    sheet.cssRules[0].style.setProperty(`--aid-${name}`, String(value));
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
