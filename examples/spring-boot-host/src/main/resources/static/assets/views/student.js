import { day, el } from '../element.js';
import { href } from '../router.js';
import { call } from '../session.js';

/** One pupil. */
export async function studentView(studentId) {
  const student = await call(`/students/${studentId}`);
  const { row, papers } = student;
  return el('div', {},
    el('nav', { class: 'crumbs', 'aria-label': '当前位置' },
      el('a', { href: href('/students') }, '学生名册'), el('span', {}, '/'), el('span', { 'aria-current': 'page' }, row.name),
      el('span', { class: 'beside' },
        beside(student.previous, '上一名', 'prev'), beside(student.next, '下一名', 'next'))),
    el('section', { id: 'pupil', 'data-student-id': row.studentId },
      profile(row),
      el('div', { class: 'details' },
        enrolment(student),
        papers && personal(student, papers),
        papers && family(papers.family))));
}

function beside(studentId, label, rel) {
  return studentId
    ? el('a', { class: 'button', href: href(`/students/${studentId}`), rel }, label)
    : el('span', { class: 'button off' }, label);
}

function profile(row) {
  return el('aside', { class: 'card profile' },
    el('span', { class: 'avatar large', 'aria-hidden': 'true' }, Array.from(row.name)[0]),
    el('h1', {}, row.name),
    el('p', { class: 'muted' }, `${row.grade} ${row.className}`),
    el('p', {}, el('span', { class: row.rollStatus === '在读' ? 'tag good' : 'tag warn' }, row.rollStatus),
      ' ', el('span', { class: 'tag plain' }, row.lodging)),
    facts([['系统编号', row.studentNo], ['性别', row.gender], ['学校', row.orgName]], 'facts single'));
}

function enrolment(student) {
  const { row } = student;
  return card('学籍信息', facts([
    ['学籍号', row.xjh || '未编号'],
    ['学籍状态', row.rollStatus],
    ['学校标识码', student.orgCode],
    ['学段', student.phase],
    ['年级班级', `${row.grade} ${row.className}`],
    ['就读方式', row.lodging],
    ['乘坐校车', student.schoolBus],
    ['出生日期', day(student.birthDate)],
    student.changeDate && ['异动日期', day(student.changeDate)],
  ]));
}

function personal(student, papers) {
  return card('个人信息', facts([
    ['证件类型', papers.idCardType],
    ['证件号码', papers.idCard || '未登记'],
    ['户口所在地', student.hukouArea || ''],
    ['残疾类型', papers.disability],
    ['是否孤儿', papers.orphan],
    ['留守儿童', papers.leftBehind],
  ]));
}

function family(members) {
  return card('家庭成员', el('table', {},
    el('thead', {}, el('tr', {}, ['姓名', '关系', '监护人', '证件号码'].map(label => el('th', {}, label)))),
    el('tbody', {}, members.map(member => el('tr', {},
      el('td', { class: 'strong' }, member.name),
      el('td', {}, member.relation),
      el('td', {}, member.guardian),
      el('td', { class: 'digits' }, member.idCard || ''))))));
}

function card(title, content) {
  return el('section', { class: 'card' }, el('h2', {}, title), content);
}

function facts(pairs, style = 'facts') {
  return el('dl', { class: style }, pairs.filter(Boolean).map(([label, value]) =>
    el('div', {}, el('dt', {}, label), el('dd', {}, value))));
}
