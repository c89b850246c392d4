import { el } from '../element.js';
import { call } from '../session.js';

/** Head counts of the own school, or of all. */
export async function overviewView(account) {
  const { total, grades, orgs } = await call('/overview');
  const most = Math.max(1, ...grades.map(grade => grade.students));
  const figure = (number, label) => el('div', { class: 'card figure' }, el('b', {}, String(number)), el('span', {}, label));
  return el('div', {},
    el('div', { class: 'heading' }, el('h1', {}, '学籍概况'), el('p', { class: 'muted' }, `${account.orgName}，按在读学生统计`)),
    el('div', { class: 'figures' },
      figure(total.students, '在读学生'),
      figure(total.boarders, '住校生'),
      figure(total.riders, '乘坐校车'),
      figure(total.leftBehind, '留守儿童'),
      orgs > 1 && figure(orgs, '学校')),
    el('section', { class: 'card' },
      el('h2', {}, '各年级人数'),
      el('table', {},
        el('thead', {}, el('tr', {},
          el('th', {}, '年级'), el('td', { class: 'wide' }), el('th', { class: 'number' }, '在读'),
          el('th', { class: 'number' }, '住校'), el('th', { class: 'number' }, '校车'), el('th', { class: 'number' }, '留守'))),
        el('tbody', {}, grades.map(grade => el('tr', {},
          el('td', {}, grade.label),
          el('td', {}, el('progress', { max: most, value: grade.students, 'aria-label': grade.label })),
          el('td', { class: 'number' }, String(grade.students)),
          el('td', { class: 'number' }, String(grade.boarders)),
          el('td', { class: 'number' }, String(grade.riders)),
          el('td', { class: 'number' }, String(grade.leftBehind))))))));
}
