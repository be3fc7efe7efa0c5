/** The languages the archive itself speaks, each with its own name for itself; its papers may be in any. */
export const spokenLangs = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
} as const satisfies Readonly<Record<string, string>>;

export type SpokenLang = keyof typeof spokenLangs;
