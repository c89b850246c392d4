import { el } from '../element.js';
import { href, navigate } from '../router.js';
import { call } from '../session.js';

const FILTERS = ['q', 'grade', 'org', 'lodging', 'status'];

/** The list of pupils, filtered and paged by the address. */
export async function studentsView(query, account) {
  const county = !account.orgId;
  const [found, orgs] = await Promise.all([call(`/students?${query}`), county ? call('/orgs') : []]);
  return el('div', {},
    el('div', { class: 'heading' }, el('h1', {}, '学生名册'), el('p', { class: 'muted' }, `${account.orgName} · 共 ${found.total} 人`)),
    el('section', { class: 'card' }, filters(query, found.grades, orgs)),
    el('section', { class: 'card flush' },
      el('table', { id: 'students' },
        el('thead', {}, el('tr', {},
          ['系统编号', '姓名', '性别', '学籍号', county && '学校', '年级', '班级', '就读方式', '状态', '操作']
            .filter(Boolean).map(label => el('th', {}, label)))),
        el('tbody', {}, found.rows.map(row => line(row, county)))),
      found.rows.length === 0 && el('p', { class: 'empty' }, '没有符合条件的学生。'),
      pager(found, query)));
}

function line(row, county) {
  const address = href(`/students/${row.studentId}`);
  return el('tr', { 'data-student-id': row.studentId },
    el('td', { class: 'digits' }, row.studentNo),
    el('td', { class: 'strong' }, el('a', { href: address }, row.name)),
    el('td', {}, row.gender),
    el('td', { class: 'digits' }, row.xjh || el('span', { class: 'muted' }, '未编号')),
    county && el('td', {}, row.orgName),
    el('td', {}, row.grade),
    el('td', {}, row.className),
    el('td', {}, row.lodging),
    el('td', {}, el('span', { class: row.rollStatus === '在读' ? 'tag good' : 'tag warn' }, row.rollStatus)),
    el('td', {}, el('a', { href: address }, '查看')));
}

function filters(query, grades, orgs) {
  const select = (name, label, options) => el('label', {}, label,
    el('select', { name },
      el('option', { value: '' }, '全部'),
      options.map(option => el('option', { value: option.value, selected: query.get(name) === option.value }, option.label))));
  const same = values => values.map(value => ({ value, label: value }));

  function search(event) {
    event.preventDefault();
    const wanted = new URLSearchParams();
    for (const [name, value] of new FormData(event.target)) {
      if (value) {
        wanted.set(name, value);
      }
    }
    navigate(`/students?${wanted}`);
  }

  return el('form', { class: 'filters', role: 'search', onsubmit: search },
    el('label', {}, '姓名 / 学籍号 / 系统编号', el('input', { name: 'q', type: 'search', value: query.get('q') || '' })),
    orgs.length > 1 && select('org', '学校', orgs.map(org => ({ value: String(org.orgId), label: org.orgName }))),
    select('grade', '年级', grades),
    select('lodging', '就读方式', same(['走读', '住校', '借宿', '其他'])),
    select('status', '学籍状态', same(['在读', '休学', '转学', '退学'])),
    el('div', { class: 'buttons' },
      el('button', { type: 'submit', class: 'primary' }, '查询'),
      el('a', { class: 'button', href: href('/students') }, '重置')));
}

function pager(found, query) {
  const link = (page, label, rel) => {
    const wanted = new URLSearchParams(FILTERS.filter(name => query.get(name)).map(name => [name, query.get(name)]));
    wanted.set('page', page);
    return el('a', { class: page === found.page && !rel ? 'on' : null, href: href(`/students?${wanted}`), rel }, label);
  };
  const first = Math.max(1, Math.min(found.page - 2, found.pages - 4));
  const near = [];
  for (let page = first; page <= Math.min(found.pages, first + 4); page++) {
    near.push(link(page, String(page)));
  }
  return el('nav', { class: 'pager', 'aria-label': '分页' },
    el('span', { class: 'muted' }, `第 ${found.page} / ${found.pages} 页`),
    found.page > 1 && link(found.page - 1, '上一页', 'prev'),
    near,
    found.page < found.pages && link(found.page + 1, '下一页', 'next'));
}
