import { el } from '../element.js';
import { href } from '../router.js';
import { signOut } from '../session.js';

/** What surrounds every page: brand, tabs, who is signed in. */
export function frame(account, signedOut) {
  const tab = (path, label) => el('a', { href: href(path) }, label);
  return el('div', { class: 'frame' },
    el('header', { class: 'topbar' },
      el('a', { class: 'brand', href: href('/students') },
        el('img', { src: '/campus/favicon.svg', alt: '', width: 28, height: 28 }), '知行智慧校园'),
      el('nav', { class: 'tabs', 'aria-label': '主导航' },
        account.seesPapers && tab('/overview', '概况'),
        tab('/students', '学生'),
        account.seesPapers && tab('/orgs', '学校')),
      el('div', { class: 'who' },
        el('span', { class: 'avatar', 'aria-hidden': 'true' }, Array.from(account.nickName)[0]),
        el('span', {}, account.nickName, el('small', {}, `${account.orgName} · ${account.roleLabel}`)),
        el('button', { type: 'button', onclick: () => signOut().catch(() => {}).then(signedOut) }, '退出'))),
    el('main', { id: 'content' }),
    el('footer', {}, '知行智慧校园 学籍中心 · 演示数据，人物均为虚构'));
}
