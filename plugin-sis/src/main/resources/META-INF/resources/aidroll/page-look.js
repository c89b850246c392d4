/** The little that a page of our own needs around its element. */

import { clientSettings } from './client.js';
import { applyLook } from './host-look.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { max-width: 1160px; margin: 0 auto; padding: 24px 16px; background: #f3f5f7; color: #1f2933;
         font: 15px/1.5 system-ui, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
  body > * { --aid-surface: #fff; --aid-margin: 0; }
  @media print { body { padding: 0; background: none; } }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
clientSettings().then((settings) => applyLook(settings && settings.look));
