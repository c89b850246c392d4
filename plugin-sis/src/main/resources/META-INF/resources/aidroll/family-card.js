/** The family card (明白卡) on paper: a page of its own, so that nothing of the host's page is printed with it. */

const css = `
  @page { size: A5 landscape; margin: 14mm; }
  body { margin: 0; color: #000; font: 12pt/1.7 'Noto Sans CJK SC', 'Microsoft YaHei', SimSun, sans-serif; }
  h1 { margin: 0 0 6mm; font-size: 17pt; text-align: center; letter-spacing: 0.1em; }
  p { margin: 0 0 2mm; }
  ul { margin: 0 0 4mm; padding-left: 6mm; }
  .foot { display: flex; justify-content: space-between; margin-top: 10mm; }
`;

/**
 * Fills a document with the card.
 *
 * @param {Document} page
 * @param {{title: string, lines: string[]}} card
 * @param {import('./messages.js').Messages} messages
 */
export function fillCard(page, { title, lines }, messages) {
  page.documentElement.lang = messages.language;
  page.title = title;
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  const add = (to, name, text) => {
    const element = page.createElement(name);
    element.textContent = text;
    to.append(element);
    return element;
  };
  page.body.textContent = '';
  add(page.body, 'h1', title);
  let list = null;
  lines.forEach((line) => {
    const item = /^[-·]\s*(.*)$/.exec(line);
    if (item === null) {
      list = null;
      add(page.body, 'p', line);
    } else {
      list = list || add(page.body, 'ul', '');
      add(list, 'li', item[1]);
    }
  });
  const foot = add(page.body, 'div', '');
  foot.className = 'foot';
  messages.cardFoot.forEach((text) => add(foot, 'span', text));
}

/**
 * Opens the browser's print dialog on the card.
 *
 * @param {{title: string, lines: string[]}} card
 * @param {import('./messages.js').Messages} messages
 */
export function printCard(card, messages) {
  printSheet((page) => fillCard(page, card, messages), 559);
}

/**
 * Opens the browser's print dialog on a page of its own, so that nothing of the host's page is printed with it.
 *
 * @param {(page: Document) => void} fill
 * @param {number} height of the paper, in pixels
 */
export function printSheet(fill, height) {
  document.querySelectorAll('iframe[data-aid-card]').forEach((before) => before.remove());
  const frame = document.createElement('iframe');
  frame.setAttribute('data-aid-card', '');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Out of sight, but laid out: a frame that is not displayed prints nothing.
  Object.assign(frame.style, { position: 'fixed', left: '-10000px', width: '794px', height: `${height}px`, border: '0' });
  document.body.append(frame);
  fill(frame.contentDocument);
  frame.contentWindow.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow.focus();
  frame.contentWindow.print();
}
