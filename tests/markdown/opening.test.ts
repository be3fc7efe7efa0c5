import { expect, it } from 'vitest';
import { openingOf, readOpening } from '../../src/markdown/opening.ts';

it('gives a short text whole, paragraph after paragraph', () => {
  expect(openingOf([{ paragraphs: ['Sir,', 'I write.'] }], 'en')).toBe('Sir, I write.');
  expect(openingOf([{ paragraphs: ['编辑同志：', '听说要修亭子。'] }], 'zh-Hans')).toBe(
    '编辑同志：听说要修亭子。',
  );
});

it('breaks off after a whole word, without the mark behind it', () => {
  const opening = openingOf([{ paragraphs: ['The tide, waits '.repeat(40)] }], 'en');
  expect(opening).toMatch(/(?:The|tide|waits)…$/u);
  expect(opening.length).toBeLessThanOrEqual(321);
});

it('says nothing of an article without text', () => {
  expect(openingOf([{ paragraphs: [] }], 'en')).toBe('');
});

it('reads an opening from the beginning of a text as from the whole of it', () => {
  const body = `Sir,\n\nI write.\n\n## The Tide\n\n${'It waits. '.repeat(200)}\n`;
  expect(readOpening(body, 'en')).toMatch(/^Sir, I write\. It waits\..*…$/u);
});
