import type { sentences } from './sentences.ts';

type Language = keyof typeof sentences;

const european = ['fr', 'de', 'es', 'en'] as const;
const every = ['zh-Hans', 'zh-Hant', 'ja', 'ko', ...european] as const;

/** Which languages are written in each encoding, by the name it shall be found under; `codec` is iconv-lite's. */
export const writtenIn: readonly {
  readonly name: string;
  readonly codec: string;
  readonly languages: readonly Language[];
}[] = [
  { name: 'utf-8', codec: 'utf8', languages: every },
  { name: 'utf-16le', codec: 'utf16le', languages: every },
  { name: 'utf-16be', codec: 'utf16-be', languages: every },
  { name: 'gb18030', codec: 'gb18030', languages: ['zh-Hans', 'zh-Hant'] },
  { name: 'big5', codec: 'big5', languages: ['zh-Hant'] },
  { name: 'shift_jis', codec: 'shift_jis', languages: ['ja'] },
  { name: 'euc-jp', codec: 'euc-jp', languages: ['ja'] },
  { name: 'euc-kr', codec: 'cp949', languages: ['ko'] },
  { name: 'windows-1252', codec: 'windows-1252', languages: european },
];
