import { words } from './application-words.js';
import { printSheet } from './family-card.js';

/**
 * The application form as plain elements, so that it can be drawn in a page of ours and in a frame to be printed.
 *
 * @typedef {{zh: string, en: string}} Word
 */

const familyRows = 5;

/** How wide the columns of the family are, in percent: a number stands on one line. */
const familyWidths = [13, 14, 23, 7, 21, 12, 10];

export const applicationCss = `
  .form { box-sizing: border-box; min-width: 165mm; max-width: 200mm; margin: 0 auto; padding: 8mm; background: #fff; color: #000;
          font: 10pt/1.35 'Noto Sans CJK SC', 'Microsoft YaHei', SimSun, sans-serif; }
  .form h1 { margin: 0 0 2mm; font-size: 15pt; text-align: center; letter-spacing: 0.05em; }
  .form p { margin: 0; }
  .form .head { margin-bottom: 1.5mm; }
  .form table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 -1px; }
  .form th, .form td { padding: 1.1mm 1.5mm; border: 1px solid #000; font-weight: 400; text-align: left;
          vertical-align: middle; overflow-wrap: anywhere; }
  .form th { background: #f1f1f1; text-align: center; }
  .form caption { padding: 1.2mm 1.5mm; border: 1px solid #000; border-bottom: 0; background: #e4e4e4;
          font-weight: 700; text-align: left; }
  .form td { height: 4.8mm; }
  .form .tall td { height: 5.4mm; }
  .form .ticks { display: flex; flex-wrap: wrap; gap: 0.8mm 5mm; }
  .form .proof { color: #333; font-size: 8.5pt; }
  .form .note, .form .filled { color: #333; font-size: 8.5pt; }
  .form .blank { display: inline-block; min-width: 42mm; border-bottom: 1px solid #000; }
  .form .line { display: block; height: 6.5mm; border-bottom: 1px solid #999; }
  .form .box { padding: 1.5mm 1.5mm 2mm; border: 1px solid #000; margin-bottom: -1px; }
  .form .box > p + p { margin-top: 1.2mm; }
  .form .box b { font-weight: 700; }
  .form .signs { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1mm 6mm; padding-top: 8mm; }
  .form .filled { margin-top: 2.5mm; }
  .form [lang='en'] { margin-left: 1mm; color: #333; font-size: 8.5pt; font-weight: 400; line-height: 1.2; }
  .form h1 [lang='en'], .form th [lang='en'] { display: block; margin-left: 0; letter-spacing: 0; }
  .form:not(.both) [lang='en'] { display: none; }
  @page { size: A4; margin: 10mm 12mm; }
  @media print {
    .form { min-width: 0; max-width: none; margin: 0; padding: 0; }
    .form [lang='en'] { display: none !important; }
    .form tr, .form .box { break-inside: avoid; }
  }
`;

/**
 * Draws the form.
 *
 * @param {Document} page
 * @param {any} view the server's answer
 * @param {boolean} both whether English stands beside the Chinese on the screen
 * @returns {HTMLElement}
 */
export function applicationForm(page, view, both) {
  const { make, say, word } = tools(page);
  const cell = (label, value, span = 1) => {
    const td = make('td', '', value === null || value === '' ? '' : value);
    td.colSpan = span;
    return [make('th', '', say(label)), td];
  };
  const form = make('div', both ? 'form both' : 'form', make('h1', '', say(words.title)));
  form.lang = 'zh-CN';
  form.append(make('p', 'head', say(words.term), '：', word(view.term)));
  form.append(
    table(make, say(words.pupil), [
      [...cell(words.name, view.name), ...cell(words.sex, view.sex && word(view.sex)), ...cell(words.birth, view.birthDate)],
      [...cell(words.id, view.id, 2), ...cell(words.rollNumber, view.rollNumber, 2)],
      [...cell(words.school, view.school, 2), ...cell(words.grade, join(make, word(view.grade), ` ${view.className}`), 2)],
      [...cell(words.boarding, word(view.boarding)), ...cell(words.hukou, ''), ...cell(words.phone, '')],
      cell(words.address, '', 5),
    ]),
    family(view, make, say),
    table(make, say(words.economy), [
      [...cell(words.people, ''), ...cell(words.earners, ''), ...cell(words.dependants, '')],
      [...cell(words.perHead, view.incomeYuan), ...cell(words.source, '', 3)],
    ]),
    categories(view, make, say, word),
    promise(view, make, say),
    opinion(view, make, say, word),
    make('p', 'filled', say(words.filled(view.assessedOn, view.decision.slice(0, 12)))),
  );
  return form;
}

function table(make, caption, rows) {
  const body = make('tbody', '', ...rows.map((cells) => make('tr', '', ...cells)));
  return make('table', '', make('caption', '', caption), body);
}

function family(view, make, say) {
  const { name, relation, id, age, work, income, health } = words;
  const columns = familyWidths.map((width) => {
    const column = make('col', '');
    column.width = `${width}%`;
    return column;
  });
  const head = make('tr', '', ...[name, relation, id, age, work, income, health].map((label) => make('th', '', say(label))));
  const known = view.family.map(({ name: of, relation: kin, guardian, id: number }) =>
    make(
      'tr',
      '',
      make('td', '', of),
      make('td', '', kin, ...(guardian ? ['（', say(words.guardian), '）'] : [])),
      make('td', '', number || ''),
      ...[1, 2, 3, 4].map(() => make('td', '')),
    ),
  );
  const blank = Array.from({ length: Math.max(1, familyRows - known.length) }, () =>
    make('tr', '', ...[1, 2, 3, 4, 5, 6, 7].map(() => make('td', ''))),
  );
  return make('table', 'tall', make('caption', '', say(words.family)), ...columns, make('tbody', '', head, ...known, ...blank));
}

function categories(view, make, say, word) {
  const tick = (ticked, label, ...more) => make('span', '', `${ticked ? '☑' : '□'} `, label, ...more);
  const all = view.categories.map(({ label, evidence }) => {
    const proofs = evidence.flatMap((proof, i) => (i === 0 ? [word(proof)] : ['、', word(proof)]));
    const proof = evidence.length === 0 ? [] : [make('span', 'proof', '（', ...proofs, '）')];
    return tick(evidence.length > 0, word(label), ...proof);
  });
  const line = make('span', 'blank', '\u3000');
  return make(
    'div',
    'box',
    make('p', '', make('b', '', say(words.categories))),
    make('p', 'ticks', ...all, tick(false, say(words.other), ' ', line)),
    make('p', 'note', say(words.categoriesNote)),
    make('p', '', make('b', '', say(words.situation))),
    make('p', 'ticks', ...words.situations.map((label) => tick(false, say(label)))),
    make('p', '', say(words.explain), '：', make('span', 'line'), make('span', 'line'), make('span', 'line')),
  );
}

function promise(view, make, say) {
  return make(
    'div',
    'box',
    make('p', '', make('b', '', say(words.promise)), '　', say(words.promiseText)),
    make('p', '', say(view.young ? words.consent : words.consentOlder)),
    signs(make, say, [words.pupilSigns, words.guardianSigns]),
  );
}

function opinion(view, make, say, word) {
  return make(
    'div',
    'box',
    make(
      'p',
      '',
      make('b', '', say(words.opinion)),
      '　',
      say(words.level),
      '：',
      ...(view.tier ? [word(view.tier)] : [make('span', 'blank', '\u3000')]),
      '　',
      say(words.notice),
      '：',
      make('span', 'blank', '\u3000'),
    ),
    signs(make, say, [words.schoolSigns]),
  );
}

function signs(make, say, all) {
  return make(
    'p',
    'signs',
    ...all.map((label) => make('span', '', say(label), '：', make('span', 'blank', '\u3000'))),
    make('span', '', say(words.day)),
  );
}

function join(make, ...parts) {
  return make('span', '', ...parts);
}

/** Elements of that document. Text is text: nothing of a name is ever markup. */
function tools(page) {
  const make = (name, className, ...children) => {
    const element = page.createElement(name);
    if (className !== '') {
      element.className = className;
    }
    element.append(...children);
    return element;
  };
  const pair = (zh, en) => {
    const english = make('span', '', en);
    english.lang = 'en';
    return zh === en ? make('span', '', zh) : make('span', '', zh, english);
  };
  return { make, say: ([zh, en]) => pair(zh, en), word: ({ zh, en }) => pair(zh, en) };
}

/**
 * Prints the form from a page of the host's.
 *
 * @param {any} view
 */
export function printApplication(view) {
  printSheet((page) => {
    page.documentElement.lang = 'zh-CN';
    [page.title] = words.title;
    const sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync(applicationCss);
    page.adoptedStyleSheets = [sheet];
    page.body.textContent = '';
    page.body.append(applicationForm(page, view, false));
  }, 1123);
}
