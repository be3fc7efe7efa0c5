import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openProgress } from '../../scripts/restoring/progress-line.ts';
import { reportLines } from '../../scripts/restoring/report-lines.ts';
import type { RestoredFile } from '../../scripts/restoring/restore-scans.ts';
import { summarise, type RestoreSummary } from '../../scripts/restoring/summarise.ts';
import type { Doubt } from '../../src/model/change.ts';
import { runScript } from './run-script.ts';

function article(file: string, rules: readonly string[], fixes: Record<string, number> = {}): RestoredFile {
  const doubts = rules.map((rule, i): Doubt => ({ rule, line: i + 1, reason: `About ${rule}.` }));
  return { file, outcome: 'written', article: { headline: file, fixes, doubts, quality: 0.9 } };
}

const report = {
  scans: 9,
  restored: 9,
  idleCorrections: [],
  editedOrphans: [],
  articles: [
    article('our-weekly/1924-03-07/p01-01.md', ['private-use']),
    article('our-weekly/1924-03-07/p01-02.md', ['repeated-line', 'section-order'], { undouble: 2 }),
    article('our-weekly/1924-03-07/p01-03.md', ['headline-or-kicker'], { undouble: 1, 'join-hyphen': 1_200 }),
    article('our-weekly/1924-03-07/p01-04.md', ['headline-or-kicker', 'repeated-line']),
    article('unsorted/note.md', ['a-rule-of-tomorrow']),
    article('elsewhere.md', ['no-headline']),
    { ...article('our-weekly/1924-03-07/p02-01.md', []), outcome: 'edited' as const },
  ],
  failures: ['p03.txt is empty.'],
  orphans: ['our-weekly/1900-01-01/p01-01.md'],
};

describe('the report of a run', () => {
  const summary = summarise(report);

  it('counts what there was', () => {
    expect(summary.totals).toEqual({
      scans: 9,
      restored: 9,
      articles: 7,
      written: 6,
      unchanged: 0,
      edited: 1,
      changes: 1_203,
      doubts: 8,
      failures: 1,
      orphans: 1,
    });
    expect(summary.changes).toEqual({ 'join-hyphen': 1_200, undouble: 3 });
    expect(summary.doubts).toEqual({
      'section-order': 1,
      'no-headline': 1,
      'headline-or-kicker': 2,
      'repeated-line': 2,
      'a-rule-of-tomorrow': 1,
      'private-use': 1,
    });
  });

  it('names first the articles whose doubts matter most, each by its weightiest', () => {
    expect(summary.first.map(({ address, rule, line }) => [address, rule, line])).toEqual([
      ['/our-weekly/1924-03-07/p01-02/', 'section-order', 2],
      ['elsewhere.md', 'no-headline', 1],
      ['/our-weekly/1924-03-07/p01-04/', 'headline-or-kicker', 1],
      ['/our-weekly/1924-03-07/p01-03/', 'headline-or-kicker', 1],
      ['/unsorted/note/', 'a-rule-of-tomorrow', 1],
    ]);
  });

  it('is a table for a person, closed by one line', () => {
    expect(reportLines(summary)).toEqual([
      'Lines changed',
      '  1,200  words broken at line ends (join-hyphen)',
      '      3  words painted twice (undouble)',
      '',
      'Doubts',
      '  1  Order of sections (section-order)',
      '  1  No headline (no-headline)',
      '  2  Headline or kicker (headline-or-kicker)',
      '  2  Repeated line (repeated-line)',
      '  1  a-rule-of-tomorrow',
      '  1  Character without meaning (private-use)',
      '',
      'Look at first (npm run review)',
      '  /our-weekly/1924-03-07/p01-02/  our-weekly/1924-03-07/p01-02.md',
      '      line 2: About section-order.',
      ...summary.first
        .slice(1)
        .flatMap(({ address, headline, line, reason }) => [
          `  ${address}  ${headline}`,
          `      line ${line}: ${reason}`,
        ]),
      '',
      '9 scans, 7 articles (6 written anew), 8 doubts.',
    ]);
  });

  it('is one line when nothing was changed or doubted', () => {
    expect(reportLines(summarise({ ...report, scans: 0, articles: [], failures: [], orphans: [] }))).toEqual([
      '0 scans, 0 articles (0 written anew), 0 doubts.',
    ]);
  });
});

describe('progress of a long run', () => {
  function watch(isTTY: boolean): { written: string[]; run: (milliseconds: number) => void } {
    const written: string[] = [];
    let time = 0;
    const line = openProgress({ isTTY, write: (text) => written.push(text) }, () => time);
    return {
      written,
      run(milliseconds) {
        for (time = 0; time < milliseconds; time += 10) line.show(time / 10, 1_000);
        line.end();
      },
    };
  }

  it('is one line that rewrites itself on a terminal, and is gone at the end', () => {
    const { written, run } = watch(true);
    run(2_000);
    expect(written[0]).toBe('\r\u001b[K100 of 1,000 scans (10 %)');
    expect(written.slice(1, -1).every((text) => text.startsWith('\r') && !text.includes('\n'))).toBe(true);
    expect(written.at(-1)).toBe('\r\u001b[K');
    expect(written.length).toBeLessThan(20);
  });

  it.each([
    ['a short run', true, 900],
    ['a run that no terminal shows', false, 5_000],
  ])('says nothing in %s', (_what, isTTY, milliseconds) => {
    const { written, run } = watch(isTTY);
    run(milliseconds);
    expect(written).toEqual([]);
  });
});

describe('what was said wrongly is told in a sentence', () => {
  let content: string;

  beforeEach(async () => {
    content = await mkdtemp(join(tmpdir(), 'backfile-'));
    await mkdir(join(content, 'scans/my-daily/1998-11-09'), { recursive: true });
    await writeFile(join(content, 'scans/my-daily/1998-11-09/p01.txt'), '环岛公路通车\n\n昨天早上八点。\n');
    await writeFile(join(content, 'a-file'), '');
  });

  afterEach(() => rm(content, { recursive: true }));

  const wrong: readonly (readonly [command: string, words: readonly string[], says: string])[] = [
    ['restore', ['--out', 'a-file'], '--out a-file is a file; name a folder.'],
    ['restore', ['--report', 'nowhere/r.json'], '--report nowhere/r.json lies in a folder that is not there'],
    ['restore', ['--report', 'scans'], '--report scans is a folder; name a file.'],
    ['review', ['--port', 'high'], '“high” is no port'],
    ['preview', ['--port', '70000'], '“70000” is no port'],
    ['start', ['--port', '-1'], 'Usage: npm start'],
    ['review', ['--nonsense'], 'Usage: npm run review'],
  ];

  it.each(wrong)('%s %s', async (command, words, says) => {
    const environment = { BACKFILE_CONTENT: content, INIT_CWD: content };
    const { code, errors } = await runScript(command, words, environment);
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringContaining(says) });
    expect(errors).not.toMatch(/^\s+at /mu);
  });

  it('takes paths from where the person stands', async () => {
    const environment = { BACKFILE_CONTENT: content, INIT_CWD: join(content, 'scans/my-daily') };
    const words = ['1998-11-09/p01.txt', '--out', '../out', '--report', '../report.json'];
    expect(await runScript('restore', words, environment)).toMatchObject({ code: 0, errors: '' });
    expect(await readFile(join(content, 'scans/out/p01-01.md'), 'utf8')).toContain('环岛公路通车');
    const given = JSON.parse(await readFile(join(content, 'scans/report.json'), 'utf8')) as RestoreSummary;
    expect(given.totals).toMatchObject({ scans: 1, articles: 1, written: 1 });
    expect(given.articles[0]).toMatchObject({ file: 'p01-01.md', outcome: 'written' });
  });

  it('and from the folder a command is run in, when it is not run by npm', async () => {
    const env = { ...process.env, BACKFILE_CONTENT: content, INIT_CWD: tmpdir() };
    const script = resolve('scripts/restore.ts');
    const code = await new Promise((done) => {
      execFile(process.execPath, [script, '--report', 'here.json'], { cwd: content, env }, (error) =>
        done(error?.code ?? 0),
      );
    });
    expect(code).toBe(0);
    expect(await readFile(join(content, 'here.json'), 'utf8')).toContain('"totals"');
  });
});
