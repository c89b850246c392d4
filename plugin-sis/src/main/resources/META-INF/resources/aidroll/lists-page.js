/** The page `/aidroll/admin/lists`: one element, and the little that a page of its own needs around it. */

import { clientSettings } from './client.js';
import { applyLook } from './host-look.js';
import './lists.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { max-width: 1160px; margin: 0 auto; padding: 24px 16px; background: #f3f5f7; color: #1f2933;
         font: 15px/1.5 system-ui, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
  aid-lists { --aid-surface: #fff; --aid-margin: 0; }
  @media print { body { background: none; } }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
clientSettings().then((settings) => applyLook(settings && settings.look));
