/** The few words the browser itself says. Labels, reasons and findings come from the server in the same language. */

const chinese = {
  language: 'zh-CN',
  heading: '学生资助',
  dueThisTerm: '本学期应享',
  nothingDue: '本学期没有应享的资助项目。',
  awards: '资助项目',
  payee: (payee) => `领款人：${payee}`,
  why: '为什么',
  basis: '依据',
  cite: (id) => `依据 ${id}`,
  title: (title) => (title.startsWith('《') ? title : `《${title}》`),
  verified: '原文已核对',
  unverified: '原文未核对',
  warning: '注意：',
  findings: '需要处理',
  findingCount: (count) => `${count} 项需要处理`,
  noFindings: '没有需要处理的事项。',
  severity: { CRITICAL: '严重', MAJOR: '重要', MINOR: '一般', INFO: '提示' },
  categories: '困难类型',
  noCategories: '没有认定困难类型。',
  row: (row) => `名册第 ${row} 行`,
  from: (from) => `${from} 起`,
  until: (to) => `至 ${to}`,
  span: (from, to) => `${from} 至 ${to}`,
  notDue: '不享受的项目及原因',
  notDueCount: (count) => `不享受的项目及原因（${count}）`,
  needed: '要求：',
  had: '实际：',
  pack: (pack, version) => `政策包 ${pack} 第 ${version} 版`,
  assessedOn: (day) => `评定日期 ${day}`,
  decision: '决定编号',
  loading: '正在读取学生资助信息…',
  expired: '登录已失效，重新登录后刷新。',
  refresh: '刷新',
  unavailable: '暂时读不到学生资助信息。',
  retry: '重试',
};

const english = {
  language: 'en',
  heading: 'Student aid',
  dueThisTerm: 'Due this term',
  nothingDue: 'No benefit is due this term.',
  awards: 'Benefits due',
  payee: (payee) => `Payee: ${payee}`,
  why: 'Why',
  basis: 'Basis',
  cite: (id) => `see ${id}`,
  title: (title) => title,
  verified: 'Quote checked against the source',
  unverified: 'Quote not checked against the source',
  warning: 'Note: ',
  findings: 'Needs action',
  findingCount: (count) => (count === 1 ? '1 item needs action' : `${count} items need action`),
  noFindings: 'Nothing needs action.',
  severity: { CRITICAL: 'Critical', MAJOR: 'Major', MINOR: 'Minor', INFO: 'Information' },
  categories: 'Hardship categories',
  noCategories: 'No hardship category identified.',
  row: (row) => `registry row ${row}`,
  from: (from) => `from ${from}`,
  until: (to) => `until ${to}`,
  span: (from, to) => `${from} to ${to}`,
  notDue: 'Benefits not due, and why',
  notDueCount: (count) => `Benefits not due, and why (${count})`,
  needed: 'Needed: ',
  had: 'Found: ',
  pack: (pack, version) => `Policy pack ${pack}, version ${version}`,
  assessedOn: (day) => `Assessed on ${day}`,
  decision: 'Decision',
  loading: 'Reading student aid…',
  expired: 'Your login has ended. Log in again, then refresh.',
  refresh: 'Refresh',
  unavailable: 'Student aid cannot be read just now.',
  retry: 'Try again',
};

/** @typedef {typeof chinese} Messages */

/**
 * @param {string | null | undefined} locale a BCP 47 tag
 * @returns {Messages} English for English tags, Chinese for all others
 */
export function messagesFor(locale) {
  return /^en\b/i.test(locale || '') ? english : chinese;
}
