/** The words of the access log that the browser says itself; actions come from the server. */

const chinese = {
  language: 'zh-CN',
  heading: '访问日志',
  intro: '谁在什么时候看了什么、做了什么。每一条都与前一条相连，缺少或改动都能查出；查看本页也会记入日志。',
  filters: '筛选',
  from: '从（日期）',
  until: '到（日期）',
  person: '登录名或姓名',
  action: '操作',
  object: '学生编号、名册名',
  all: '全部',
  find: '查找',
  clear: '清除条件',
  export: '下载表格',
  exporting: '正在生成…',
  exportFailed: '表格没有生成，请稍后再试。',
  at: '时间',
  who: '谁',
  roles: '角色',
  entry: '序号',
  about: '对象',
  none: '没有符合条件的记录。',
  older: '更早的记录',
  latest: '回到最新',
  many: (count) => `等共 ${count} 项`,
  head: '现在的链首',
  headSays: '请把链首抄录在别处。日后用独立的校验程序核对，就能知道有没有记录被拿走。',
  loading: '正在读取访问日志…',
  unavailable: '暂时读不到访问日志。',
  retry: '重试',
};

const english = {
  language: 'en',
  heading: 'Access log',
  intro:
    'Who saw and did what, and when. Each entry is chained to the one before it, so that a missing or changed one shows; looking at this page is written down as well.',
  filters: 'Filters',
  from: 'From (day)',
  until: 'Until (day)',
  person: 'Login or name',
  action: 'Action',
  object: "A pupil's key, a list's name",
  all: 'All',
  find: 'Find',
  clear: 'Clear',
  export: 'Download sheet',
  exporting: 'Being made…',
  exportFailed: 'The sheet was not made. Please try again later.',
  at: 'Time',
  who: 'Who',
  roles: 'Roles',
  entry: 'Entry',
  about: 'About',
  none: 'No entry is as asked.',
  older: 'Older entries',
  latest: 'Back to the latest',
  many: (count) => `and others, ${count} in all`,
  head: 'Head of the chain now',
  headSays:
    'Write it down somewhere else. The separate program that verifies the chain then tells whether entries were taken away.',
  loading: 'Reading the access log…',
  unavailable: 'The access log cannot be read at the moment.',
  retry: 'Try again',
};

/** @typedef {typeof chinese} AccessLogMessages */

/**
 * @param {string} language a BCP 47 tag; whatever is not English is answered in Chinese
 * @returns {AccessLogMessages}
 */
export function accessLogMessagesFor(language) {
  return /^en\b/i.test(language || '') ? english : chinese;
}
