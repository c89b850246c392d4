/** The words of statistics that the browser says itself; places, stages and categories come from the server. */

/** What there is to say, after a mark; nothing where nothing is. */
function said(mark, between, ...parts) {
  const there = parts.filter((part) => part !== '');
  return there.length === 0 ? '' : mark + there.join(between);
}

const chinese = {
  language: 'zh-CN',
  heading: '资助统计',
  assessedOn: (day) => `核定日期 ${day}`,
  indicators: '四个一',
  none: '一个不漏',
  noneBase: (count) => `在读受保护学生 ${count} 人`,
  noneSaid: (count) => (count === '0' ? '应助的学生都已受助。' : `还有 ${count} 人应助未助，需逐人办理。`),
  stay: '一人不辍',
  stayBase: (count) => `小学、初中在读 ${count} 人`,
  staySaid: (count) => (count === '0' ? '没有学生未毕业离校。' : `有 ${count} 人未毕业离校，需核实去向、上门劝返。`),
  fen: '一分不少',
  fenBase: (count) => `已比对发放 ${count} 笔`,
  fenSaid: (count, shortfall, excess) =>
    count === '0'
      ? '每一笔都按应发金额发放。'
      : `有 ${count} 笔不符${said('：', '，', shortfall && `少发 ${shortfall}`, excess && `多发 ${excess}`)}。`,
  fenUnknown: '没有发放数据，未作比对。',
  fenUnknownBase: '尚无发放数据',
  card: '一户不缺',
  cardBase: (count) => `有学生受助的家庭 ${count} 户`,
  cardSaid: (count) => (count === '0' ? '没有需要发明白卡的家庭。' : `${count} 户都应收到明白卡。`),
  people: '人',
  payments: '笔',
  families: '户',
  fewSaid: (least) => `少于 ${least}，或会由此推出这样的数，不显示。`,
  scope: (name) => `统计对象：${name}`,
  level: '统计范围',
  levels: { COUNTY: '县', TOWNSHIP: '乡镇', SCHOOL: '学校', VILLAGE: '村' },
  code: { COUNTY: '区划代码', TOWNSHIP: '区划代码', SCHOOL: '', VILLAGE: '' },
  within: (name) => `范围：${name}`,
  lift: '看全部',
  below: { COUNTY: '看乡镇', TOWNSHIP: '看学校' },
  export: '下载表格',
  exporting: '正在生成…',
  exportFailed: '表格没有生成，请稍后再试。',
  students: '在读',
  aided: '受助',
  share: '受助比例',
  amount: '应发（元）',
  offAge: '不适龄',
  yuan: (amount) => `¥${amount.replace(/\B(?=(\d{3})+\.)/g, ',')}`,
  parts: '学段和困难类型',
  stage: '学段',
  category: '困难类型',
  all: '全体',
  open: '明细',
  hidden: '不显示',
  hiddenMark: '＊',
  note: (least) => `＊ 人数少于 ${least}，或会由此推出这样的人数，不显示。`,
  several: '一名学生有几个困难类型的，每个类型都计入，所以各类型相加可能多于全体。',
  village: '村名取自部门名册；名册没有写村名的，和不在名册的学生，列为“村未知”。',
  villageOf: '各村只计在上述范围的学校就读的学生。',
  empty: '没有可统计的学生。',
  loading: '正在统计…',
  unavailable: '暂时读不到统计。',
  retry: '重试',
};

const english = {
  language: 'en',
  heading: 'Aid statistics',
  assessedOn: (day) => `Assessed on ${day}`,
  indicators: 'The four indicators',
  none: 'Nobody left out',
  noneBase: (count) => `of ${count} enrolled protected pupils`,
  noneSaid: (count) =>
    count === '0' ? 'Everybody who should be aided is.' : `Still without aid and to be seen to, one by one: ${count}.`,
  stay: 'Nobody drops out',
  stayBase: (count) => `${count} enrolled in primary and junior schools`,
  staySaid: (count) =>
    count === '0' ? 'Nobody left before finishing.' : `Left before finishing, to be found and brought back: ${count}.`,
  fen: 'Not a fen short',
  fenBase: (count) => `of ${count} payments compared`,
  fenSaid: (count, shortfall, excess) =>
    count === '0'
      ? 'Every payment is as due.'
      : `Not as due: ${count}${said('; ', ', ', shortfall && `${shortfall} too little`, excess && `${excess} too much`)}.`,
  fenUnknown: 'Nothing is known of payments, so none was compared.',
  fenUnknownBase: 'no payments known yet',
  card: 'No family missing',
  cardBase: (count) => `${count} families with an aided pupil`,
  cardSaid: (count) => (count === '0' ? 'No family needs a card.' : `Families that each should have a card: ${count}.`),
  people: '',
  payments: '',
  families: '',
  fewSaid: (least) => `Not shown: under ${least}, or it would give such a number away.`,
  scope: (name) => `Counted: ${name}`,
  level: 'Places',
  levels: { COUNTY: 'County', TOWNSHIP: 'Townships', SCHOOL: 'Schools', VILLAGE: 'Villages' },
  code: { COUNTY: 'division code', TOWNSHIP: 'division code', SCHOOL: '', VILLAGE: '' },
  within: (name) => `Within ${name}`,
  lift: 'Show all',
  below: { COUNTY: 'Townships', TOWNSHIP: 'Schools' },
  export: 'Download sheet',
  exporting: 'Writing…',
  exportFailed: 'The sheet was not written. Please try again later.',
  students: 'Enrolled',
  aided: 'Aided',
  share: 'Share aided',
  amount: 'Due (yuan)',
  offAge: 'Off age',
  yuan: (amount) => `¥${amount.replace(/\B(?=(\d{3})+\.)/g, ',')}`,
  parts: 'Stages and categories',
  stage: 'Stage',
  category: 'Category',
  all: 'All',
  open: 'Details',
  hidden: 'not shown',
  hiddenMark: '*',
  note: (least) => `* Not shown: fewer than ${least} pupils, or a number that would give such away.`,
  several: 'A pupil of several categories counts in each, so categories may add up to more than all.',
  village: 'Villages are as the lists name them; pupils without one, or on no list, are under “village not known”.',
  villageOf: 'Of each village only those pupils count who go to a school of the above.',
  empty: 'There are no pupils to count.',
  loading: 'Counting…',
  unavailable: 'Statistics cannot be read just now.',
  retry: 'Try again',
};

/**
 * @typedef {typeof chinese} StatisticsMessages
 * @param {string | null | undefined} language
 * @returns {StatisticsMessages}
 */
export function statisticsMessagesFor(language) {
  return /^en\b/i.test(language || '') ? english : chinese;
}
