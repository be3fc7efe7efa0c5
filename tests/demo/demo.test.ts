import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/archive/list-files.ts';
import { weekdayOf, yearOf } from '../../src/model/day.ts';
import { damageDemo } from './damage-demo.ts';
import { readDemo } from './read-demo.ts';
import { setWholePages } from './set-whole-pages.ts';

const demo = await readDemo();

it('the demo archive’s scans are what the damage program makes of the demo papers', async () => {
  const scans = new Map<string, string | Uint8Array>([...(await damageDemo()), ...setWholePages()]);
  expect(await listFiles('content/scans')).toEqual([...scans.keys()].sort());
  for (const [file, scan] of scans) {
    expect(readFileSync(`content/scans/${file}`).equals(Buffer.from(scan)), file).toBe(true);
  }
});

it('the demo archive is large enough to judge by', () => {
  const issues = new Set(demo.map(({ article }) => `${article.paper} ${article.issued}`));
  expect(demo.length).toBeGreaterThanOrEqual(40);
  expect(issues.size).toBeGreaterThanOrEqual(12);
  expect(new Set(demo.map(({ article }) => yearOf(article.issued!))).size).toBeGreaterThanOrEqual(3);
  expect(demo.filter(({ sections }) => sections.length > 3).length).toBeGreaterThanOrEqual(8);
  const pages = demo
    .filter(({ article }) => article.issued === '1998-11-09')
    .map(({ article }) => article.pages![0]);
  expect(new Set(pages)).toEqual(new Set([1, 2, 3, 4]));
});

it('the demo papers appear on the days they say they do', () => {
  for (const { article } of demo) {
    const day = weekdayOf(article.issued!);
    if (article.paper === 'wrenhaven-packet') expect(day).toBe('fri');
    else expect(day).not.toBe('sun');
  }
});
