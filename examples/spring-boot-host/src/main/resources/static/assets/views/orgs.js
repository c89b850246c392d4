import { el } from '../element.js';
import { href } from '../router.js';
import { call } from '../session.js';

/** The schools of the account's scope. */
export async function orgsView() {
  const orgs = await call('/orgs');
  return el('div', {},
    el('div', { class: 'heading' }, el('h1', {}, '学校'), el('p', { class: 'muted' }, `共 ${orgs.length} 所`)),
    el('section', { class: 'card flush' },
      el('table', { id: 'orgs' },
        el('thead', {}, el('tr', {},
          ['标识码', '学校名称', '行政区划', '学段', '办学性质'].map(label => el('th', {}, label)),
          el('th', { class: 'number' }, '在读学生'), el('th', {}, '操作'))),
        el('tbody', {}, orgs.map(org => el('tr', {},
          el('td', { class: 'digits' }, org.orgCode),
          el('td', { class: 'strong' }, org.orgName),
          el('td', { class: 'digits' }, org.areaCode),
          el('td', {}, org.phases),
          el('td', {}, org.orgType),
          el('td', { class: 'number' }, String(org.students)),
          el('td', {}, el('a', { href: href(`/students?org=${org.orgId}`) }, '学生名册'))))))));
}
