import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeScan } from '../../src/restore/readers/decode-scan.ts';
import { sentences } from '../encodings/sentences.ts';
import { writtenIn } from '../encodings/written-in.ts';

const shortest = 40;
const marks = { 'utf-8': 'utf8', 'utf-16le': 'utf16le', 'utf-16be': 'utf16-be' } as const;

describe.each(writtenIn)('a scan in $name', ({ name, codec, languages }) => {
  it.each(languages)(`is read as it was written from ${shortest} characters up, in %s`, (language) => {
    for (const text of passages(sentences[language])) {
      const bytes = iconv.encode(text, codec);
      const { text: read, encoding = 'utf-8' } = decodeScan(bytes);
      expect.soft(read).toBe(text);
      if (/[^\u0000-\u007F]/u.test(text)) expect.soft(encoding, text).toBe(name);
    }
  });
});

it.each(Object.entries(marks))('the mark of %s says so, and is no part of the text', (name, codec) => {
  const { text, encoding = 'utf-8' } = decodeScan(iconv.encode('渡', codec, { addBOM: true }));
  expect({ text, encoding }).toEqual({ text: '渡', encoding: name });
});

it('ASCII alone is UTF-8, however short', () => {
  expect(decodeScan(Buffer.from('Tea.'))).toEqual({ text: 'Tea.' });
});

describe('what nothing tells is refused', () => {
  it.each([
    ['two characters that two encodings know', Uint8Array.of(0xb6, 0xc9)],
    ['noise', Uint8Array.of(0x81, 0xff, 0x81, 0xff, 0xfe, 0xfd, 0x90)],
    ['Russian, which is not among them', iconv.encode('Вчера утром первый вагон прошёл по мосту', 'win1251')],
    [
      'Polish, which is not among them',
      iconv.encode('Żółta łódź stała przy brzegu, mówił świadek', 'win1250'),
    ],
    ['half-width kana', iconv.encode('ﾃｽﾄﾃﾞｽ ｺﾚﾊ ｼﾝﾌﾞﾝﾃﾞﾊ ﾅｲ', 'shift_jis')],
  ])('%s', (_, bytes) => {
    expect(() => decodeScan(bytes)).toThrow(/name its encoding in the paper’s file/u);
  });

  it('bytes with zeros that are no UTF-16 are a binary file', () => {
    expect(() => decodeScan(Uint8Array.of(1, 0, 2, 0))).toThrow(/is a binary file/u);
  });
});

describe('an encoding that is named', () => {
  it('is taken, where the text alone would not tell', () => {
    const bytes = iconv.encode('渡', 'gb18030');
    expect(decodeScan(bytes, 'GBK')).toEqual({ text: '渡', encoding: 'gbk' });
  });

  it('is refused where the bytes are not all in it', () => {
    expect(() => decodeScan(Uint8Array.of(0xff, 0xff), 'big5')).toThrow(/is not all big5/u);
  });

  it('is refused where there is none of that name', () => {
    expect(() => decodeScan(Uint8Array.of(0x41), 'bog5')).toThrow(/“bog5”, which is no encoding known here/u);
  });
});

it('keeps what Hong Kong and Korean papers print beyond the first standards', () => {
  expect(decodeScan(iconv.encode('他們走着，群衆在碼頭上等着渡船。', 'big5-hkscs')).text).toContain('走着');
  expect(decodeScan(iconv.encode('똠방각하라는 소설이 신문에 연재되었다.', 'cp949')).text).toContain('똠');
});

/** The sentences one by one as far as they are long enough, and two together. */
function passages(lines: readonly string[]): string[] {
  const pairs = lines.map((line, i) => `${line}\n${lines[(i + 1) % lines.length]!}`);
  return [...lines.filter((line) => [...line].length >= shortest), ...pairs].flatMap((text) => [
    text,
    [...text].slice(0, shortest).join(''),
    [...text].slice(-shortest).join(''),
  ]);
}
