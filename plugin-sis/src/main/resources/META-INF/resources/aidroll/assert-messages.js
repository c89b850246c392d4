/** The words of asserting a category and taking it back; categories, documents and articles come from the server. */

const chinese = {
  add: '人工认定困难类型',
  heading: '人工认定困难类型',
  intro: '用于名册上没有、但有证件证明的情况，例如户籍在外县、突发重大疾病。须核对证件原件；以您的实名记录。',
  category: '困难类型',
  document: '所凭证件',
  choose: '请选择',
  number: '证件编号（没有可不填）',
  issuer: '出具单位',
  issuedOn: '出具日期',
  validFrom: '有效期自',
  validTo: '有效期至（未载明可不填）',
  reason: '理由',
  basis: (article) => `依据：${article}`,
  replaces: '此前已有人工认定记录，提交后以这一次为准。',
  save: '提交认定',
  saving: '正在提交…',
  cancel: '取消',
  withdraw: (category) => `撤销“${category}”的人工认定`,
  withdrawReason: (category) => `为什么撤销“${category}”的人工认定`,
  confirm: '确认撤销',
  problems: {
    400: '有内容不符合要求：请检查日期先后（出具日期不晚于今天）和各项长度。',
    401: '登录已失效，请重新登录；填写的内容还在。',
    403: '请求被拒绝，请刷新页面后再试。',
    404: '您已没有这项权限，或该生已不在您的范围内。',
    409: '已有他人先作出认定，请看过最新情况后再提交。',
  },
  failed: '没有提交成功，请稍后再试；填写的内容还在。',
};

const english = {
  add: 'Assert a category',
  heading: 'Assert a category',
  intro:
    'For what no list says and a document proves, such as a household of another county or a sudden illness. Look at the original; it is recorded under your name.',
  category: 'Category',
  document: 'Document that proves it',
  choose: 'Choose',
  number: 'Number of the document (if it has one)',
  issuer: 'Issued by',
  issuedOn: 'Issued on',
  validFrom: 'Valid from',
  validTo: 'Valid until (if it says so)',
  reason: 'Reason',
  basis: (article) => `Basis: ${article}`,
  replaces: 'Something was asserted or withdrawn before; this takes its place.',
  save: 'Assert',
  saving: 'Sending…',
  cancel: 'Cancel',
  withdraw: (category) => `Withdraw what was asserted: ${category}`,
  withdrawReason: (category) => `Why ${category} is withdrawn`,
  confirm: 'Withdraw',
  problems: {
    400: 'Something does not fit: check the order of the days (issued no later than today) and the lengths.',
    401: 'Your login has ended. Log in again; what you typed is still here.',
    403: 'The request was refused. Refresh the page and try again.',
    404: 'You may no longer do this, or the pupil is no longer within your reach.',
    409: 'Somebody else decided first. Look at what was decided, then try again.',
  },
  failed: 'It was not sent. Try again later; what you typed is still here.',
};

/** @typedef {typeof chinese} AssertMessages */

/**
 * @param {string | null | undefined} language
 * @returns {AssertMessages}
 */
export function assertMessagesFor(language) {
  return /^en\b/i.test(language || '') ? english : chinese;
}
