/**
 * The words of the application form (家庭经济困难学生认定申请表), Chinese and English: the paper is Chinese, and the
 * English stands beside it on the screen.
 *
 * The sections are those that the forms of the field have in common. The sources ask for a written promise in place of a
 * stamped certificate and do not give its words: promise and consent are in words of our own.
 */
export const words = {
  title: ['家庭经济困难学生认定申请表', 'Application for identification as a pupil of a family in economic hardship'],
  term: ['申请学期', 'Term'],
  pupil: ['学生基本情况', 'The pupil'],
  name: ['姓名', 'Name'],
  sex: ['性别', 'Sex'],
  birth: ['出生日期', 'Born on'],
  id: ['身份证件号', 'ID number'],
  rollNumber: ['学籍号', 'Roll number'],
  school: ['学校', 'School'],
  grade: ['年级、班级', 'Grade, class'],
  boarding: ['就读方式', 'Boarding'],
  hukou: ['户籍所在地', 'Household registered at'],
  address: ['现住址', 'Address'],
  phone: ['联系电话', 'Phone'],
  family: ['家庭成员', 'The family'],
  relation: ['与学生关系', 'Relation'],
  age: ['年龄', 'Age'],
  work: ['工作或学习单位、职业', 'Work or school'],
  income: ['年收入（元）', 'Income a year (yuan)'],
  health: ['健康状况', 'Health'],
  guardian: ['监护人', 'guardian'],
  economy: ['家庭经济情况', 'The household'],
  people: ['家庭人口', 'People'],
  earners: ['劳动力人口', 'Who can work'],
  dependants: ['赡养人口', 'Dependants'],
  perHead: ['人均年收入（元）', 'Income a head (yuan)'],
  source: ['主要收入来源', 'Main income'],
  categories: ['困难类型', 'Hardship'],
  categoriesNote: [
    '已勾选的由部门名册或证件证明；其他情况请勾选并附证件复印件，学校核对原件。无须另开盖章的贫困证明。',
    'What is ticked is proved by a list or a document. Tick what else is so, and add copies; the school looks at the originals. No stamped proof of poverty is asked for.',
  ],
  other: ['其他', 'other'],
  situation: ['影响家庭经济的情况', 'What weighs on the household'],
  situations: [
    ['重大疾病', 'serious illness'],
    ['自然灾害', 'natural disaster'],
    ['突发意外', 'accident'],
    ['残疾或年迈无劳动能力', 'disability or age'],
    ['失业', 'unemployment'],
    ['子女就学负担', 'children at school'],
  ],
  explain: ['说明', 'Details'],
  promise: ['个人承诺', 'Promise'],
  promiseText: [
    '我承诺以上填写的内容和提交的证件真实、完整；家庭情况有变化时及时告知学校。如有不实，我愿退回所得资助并承担相应责任。',
    'I promise that what is written here and the documents handed in are true and complete, and will tell the school when something changes. If it is not true, I will give back the aid and answer for it.',
  ],
  consent: [
    '学生未满 14 周岁：本人作为监护人，同意学校和资助管理部门为认定和发放资助处理以上信息。',
    'The pupil is below 14: as guardian I consent that school and aid centre use this to identify the pupil and pay the aid.',
  ],
  consentOlder: [
    '同意学校和资助管理部门为认定和发放资助处理以上信息。',
    'I consent that school and aid centre use this to identify the pupil and pay the aid.',
  ],
  pupilSigns: ['学生签字', 'Pupil'],
  guardianSigns: ['监护人签字', 'Guardian'],
  day: ['　　年　　月　　日', 'date'],
  opinion: ['学校认定意见', 'The school'],
  level: ['困难等级', 'Level of hardship'],
  notice: ['公示情况', 'Public notice'],
  schoolSigns: ['负责人签字（学校盖章）', 'Signature and seal of the school'],
  filled: (day, hash) => [
    `学籍、名册信息取自 ${day}，空白处由家庭填写，预填有误请划改。编号 ${hash}`,
    `Filled from the roll and lists of ${day}; what is blank the family fills in, what is wrong it corrects. ${hash}`,
  ],
};

const chinese = {
  language: 'zh-CN',
  print: '打印',
  whole: '显示完整证件号',
  wholeNote: '显示和打印完整证件号会记入日志。',
  masked: '证件号只显示一部分，打印后由家庭补全。',
  loading: '正在读取申请表…',
  refused: '没有这份申请表，或您无权查看。',
  unavailable: '暂时读不到申请表。',
  expired: '登录已失效，请重新登录后刷新。',
  retry: '重试',
};

const english = {
  language: 'en',
  print: 'Print (in Chinese)',
  whole: 'Show whole numbers',
  wholeNote: 'Showing and printing whole numbers is written in the log.',
  masked: 'Numbers are masked; the family completes them on paper.',
  loading: 'Reading the form…',
  refused: 'There is no such form, or you may not see it.',
  unavailable: 'The form cannot be read just now.',
  expired: 'Your login has ended. Log in again, then refresh.',
  retry: 'Try again',
};

/**
 * What the screen says around the form.
 *
 * @param {string | null | undefined} language
 */
export function applicationMessagesFor(language) {
  return /^en\b/i.test(language || '') ? english : chinese;
}
