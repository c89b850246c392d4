/** The words of the page of settings that the browser says itself; what a setting says comes from the server. */

const chinese = {
  language: 'zh-CN',
  heading: '插件设置',
  intro: '设置写在 aidroll.properties、系统属性、环境变量或宿主的配置中，改动后重启生效。这里只能查看。',
  setting: '设置',
  says: '含义',
  written: '现在的值',
  source: (name) => `来自${{ SYSTEM: '系统属性', ENVIRONMENT: '环境变量', HOST: '宿主的配置' }[name] || ` ${name}`}`,
  byDefault: '未设置，用默认值',
  unknownHeading: '写了但没有作用的设置',
  unknown: (name, source, meant) => `${name}（${source}）：没有这个设置。是否想写 ${meant}？`,
  show: { all: '全部', written: '已设置的' },
  which: '显示',
  loading: '正在读取设置…',
  unavailable: '暂时读不到设置。',
  retry: '重试',
};

const english = {
  language: 'en',
  heading: 'Settings',
  intro:
    'Settings stand in aidroll.properties, system properties, the environment or the configuration of the host; a change holds after a restart. Here they can only be seen.',
  setting: 'Setting',
  says: 'Says',
  written: 'Value now',
  source: (name) =>
    `from ${{ SYSTEM: 'a system property', ENVIRONMENT: 'the environment', HOST: 'the configuration of the host' }[name] || name}`,
  byDefault: 'not set, the default holds',
  unknownHeading: 'Written, and read by nobody',
  unknown: (name, source, meant) => `${name} (${source}) is no setting. Maybe ${meant}?`,
  show: { all: 'All', written: 'Set' },
  which: 'Show',
  loading: 'Reading the settings…',
  unavailable: 'The settings cannot be read at the moment.',
  retry: 'Try again',
};

/** @typedef {typeof chinese} SettingsMessages */

/**
 * @param {string} language a BCP 47 tag; whatever is not English is answered in Chinese
 * @returns {SettingsMessages}
 */
export function settingsMessagesFor(language) {
  return /^en\b/i.test(language || '') ? english : chinese;
}
