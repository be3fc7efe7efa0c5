/** A way of writing text that surprise is measured in: a language, or the alphabets of Europe. */
export type Tongue = 'zh-Hans' | 'zh-Hant' | 'ja' | 'ko' | 'alphabet';

const tongues = ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'alphabet'] as const;

/**
 * The encodings that a scan is tried in, by the names of the WHATWG's standard, and what was written in each. GBK is
 * read as part of GB18030, and ISO-8859-1 as part of Windows-1252.
 *
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export const encodings = {
  'utf-8': tongues,
  'utf-16le': tongues,
  'utf-16be': tongues,
  gb18030: ['zh-Hans', 'zh-Hant'],
  big5: ['zh-Hant'],
  shift_jis: ['ja'],
  'euc-jp': ['ja'],
  'euc-kr': ['ko'],
  'windows-1252': ['alphabet'],
} as const satisfies Readonly<Record<string, readonly Tongue[]>>;

export type Encoding = keyof typeof encodings;
