/** The little that a page of our own needs around its element: its ground, the way back to the host, and our other pages. */

import { clientSettings, contextPath } from './client-settings.js';
import { applyLook } from './host-look.js';
import { pupilAddress } from './pupil-address.js';
import './menu.js';

const words = {
  zh: { host: '返回系统首页', pupil: '返回学生页' },
  en: { host: 'Back to the system', pupil: "Back to the pupil's page" },
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { max-width: 1160px; margin: 0 auto; padding: 16px 16px 24px; background: #f3f5f7; color: #1f2933;
         font: 15px/1.5 system-ui, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
  body > * { --aid-surface: #fff; --aid-margin: 0; }
  .aid-bar { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; align-items: baseline; min-height: 1.5em;
             margin: 0 0 12px; font-size: 14px; }
  .aid-bar a { color: #46525e; text-decoration: none; }
  .aid-bar a:hover { text-decoration: underline; }
  .aid-bar aid-menu { --aid-menu-direction: row; --aid-menu-padding: 0; --aid-menu-text: #46525e; --aid-menu-font-size: 14px; }
  @media print { body { padding: 0; background: none; } .aid-bar { display: none; } }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** @param {import('./client-settings.js').ClientSettings | null} settings */
function bar(settings) {
  const { lang } = document.documentElement;
  const named = /\/aidroll\/(?:efile|students)\/([^/]+)/.exec(location.pathname);
  const pupil = pupilAddress(settings)(named && decodeURIComponent(named[1]));
  const { host, pupil: toPupil } = /^en\b/i.test(lang) ? words.en : words.zh;
  const back = document.createElement('a');
  back.href = pupil === null ? `${contextPath}/` : pupil;
  back.textContent = `← ${pupil === null ? host : toPupil}`;
  const menu = document.createElement('aid-menu');
  menu.setAttribute('locale', lang);
  const header = document.createElement('header');
  header.className = 'aid-bar';
  header.append(back, menu);
  document.body.prepend(header);
}

clientSettings().then((settings) => {
  applyLook(settings && settings.look);
  bar(settings);
});
