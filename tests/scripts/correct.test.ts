import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../src/archive/list-files.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { runScript, type Ran } from './run-script.ts';

const page = [
  '环岛公路通车',
  '',
  '本报记者 林望',
  '',
  '昨天早上八点，第一辆车驶过北桥。',
  '',
  '桥头站满了人，有人放了鞭炮。',
  '',
  '渡口停航',
  '',
  '渡口从今天起停航，船工另有安排。',
  '',
].join('\n');
const day = 'my-daily/1998-11-09';
const file = `articles/${day}/p01-01.md`;
const entriesFile = `corrections/${day}/p01-01.yaml`;
let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'backfile-'));
  await put(`scans/${day}/p01.txt`, page);
  await run('restore');
});

afterEach(() => rm(content, { recursive: true }));

describe('the life of a correction', () => {
  it('restore, edit, correct, better restoring, restore again: the edit stands and the trail shows it', async () => {
    await edit((text) =>
      text.replace('北桥', '南桥').replace('## 渡口停航', '渡口停航').replace('林望', '林旺'),
    );
    const edited = await read();

    const stopped = await run('restore');
    expect(stopped.errors).toContain(
      'p01-01.md was changed by hand, so it was kept as it is; npm run correct',
    );
    expect(await read()).toBe(edited);

    const corrected = await run('correct', '--who', '校对 周明', '--why', '对照原报');
    expect(corrected).toMatchObject({ code: 0, errors: '' });
    expect(corrected.out).toContain('1 edited articles, 3 corrections.');
    expect(await entries()).toMatchObject([
      { kind: 'field', field: 'byline', from: '本报记者 林望', to: '本报记者 林旺', who: '校对 周明' },
      { kind: 'text', from: '北', to: '南', why: '对照原报' },
      { kind: 'text', from: '## ', to: '' },
    ]);
    const trail = readArticle(await read());
    expect(trail.article.corrections).toEqual(await entries());
    expect(trail.sections).toEqual(readArticle(edited).sections);

    const settled = await read();
    expect((await run('restore')).out).toContain('(0 written anew)');
    expect(await read()).toBe(settled);

    // The restorer, or whoever scanned the page, gets better: other places are mended, one as the person did.
    await put(`scans/${day}/p01.txt`, page.replace('鞭炮', '爆竹').replace('北桥', '南桥'));
    expect(await run('restore')).toMatchObject({ code: 0, errors: '' });
    const better = readArticle(await read());
    expect(better.article).toMatchObject({ byline: '本报记者 林旺', corrections: await entries() });
    expect(better.article.doubts?.map(({ rule }) => rule) ?? []).not.toContain('correction-clash');
    expect(await read()).toContain('驶过南桥。');
    expect(await read()).toContain('有人放了爆竹。');
    expect(await read()).not.toContain('## ');
  });

  it('a clash is a doubt with both texts, its entry stays, and everything else is applied', async () => {
    await edit((text) => text.replace('北桥', '南桥').replace('船工', '船夫'));
    await run('correct');
    const written = await readFile(join(content, entriesFile), 'utf8');
    await put(`scans/${day}/p01.txt`, page.replace('北桥', '木桥'));
    expect(await run('restore')).toMatchObject({ code: 0 });
    const { article } = readArticle(await read());
    expect(await read()).toContain('船夫');
    expect(article.corrections).toHaveLength(1);
    const clash = article.doubts?.find(({ rule }) => rule === 'correction-clash');
    expect(clash).toMatchObject({ line: 5, reason: expect.stringMatching(/“南” instead of “北”.*木桥/u) });
    expect(await readFile(join(content, entriesFile), 'utf8')).toBe(written);
  });

  it('an edit made before the restorer got better becomes corrections of what it was made of', async () => {
    await edit((text) => text.replace('船工', '船夫'));
    await put(`scans/${day}/p01.txt`, page.replace('北桥', '南桥'));
    await run('restore');
    const { code, errors } = await run('correct');
    expect({ code, errors }).toMatchObject({
      code: 0,
      errors: expect.stringContaining('also restored better'),
    });
    expect(await entries()).toMatchObject([{ from: '工', to: '夫' }]);
    expect(await read()).toMatch(/南桥[\s\S]*船夫/u);
  });

  it('where both changed one place, the edit is left as it is, and can be kept as a whole', async () => {
    await edit((text) => text.replace('北桥', '南桥'));
    const edited = await read();
    await put(`scans/${day}/p01.txt`, page.replace('北桥', '木桥'));
    const { code, errors } = await run('correct');
    expect({ code, errors }).toMatchObject({ code: 1, errors: expect.stringContaining('--anew') });
    expect(await read()).toBe(edited);
    expect(await listFiles(join(content, 'corrections'))).toEqual([]);
    expect(await run('correct', '--anew')).toMatchObject({ code: 0 });
    expect(await entries()).toMatchObject([{ from: '木', to: '南' }]);
  });

  it('further edits are appended; what a person wrote in the file stays to the letter', async () => {
    await edit((text) => text.replace('北桥', '南桥'));
    await run('correct');
    const before = `# 对照缩微胶卷\n${await readFile(join(content, entriesFile), 'utf8')}`;
    await put(entriesFile, before);
    await edit((text) => text.replace('驶过南桥', '驶过大南桥'));
    expect(await run('correct')).toMatchObject({ code: 0 });
    const after = await readFile(join(content, entriesFile), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(await entries()).toHaveLength(2);
    expect(await read()).toContain('驶过大南桥');
    expect((await run('restore')).out).toContain('(0 written anew)');
  });

  it('--dry-run says what would be written and writes nothing', async () => {
    await edit((text) => text.replace('北桥', '南桥'));
    const edited = await read();
    expect((await run('correct', '--dry-run')).out).toMatch(
      /“北” → “南”\n1 edited articles, 1 corrections \(none/u,
    );
    expect(await read()).toBe(edited);
    expect(await listFiles(join(content, 'corrections'))).toEqual([]);
  });

  it('explain shows what was corrected', async () => {
    await edit((text) => text.replace('北桥', '南桥'));
    await run('correct', '--who', '周明');
    expect((await run('explain', `${day}/p01-01`)).out).toMatch(/corrections: 1\n {2}\S+ 周明: “北” → “南”/u);
  });
});

describe('what is no correction', () => {
  it.each([
    ['other line ends', (text: string) => text.replace(/\n/gu, '\r\n')],
    ['one more line at the end', (text: string) => `${text}\n`],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ])('%s', async (_what, change) => {
    await edit(change);
    expect((await run('correct')).out).toBe('0 edited articles, 0 corrections.\n');
    expect((await run('restore')).errors).toBe('');
  });

  it('a day without its quotes', async () => {
    await edit((text) => text.replace('"1998-11-09"', '1998-11-09'));
    expect((await run('correct')).out).toBe('1 edited articles, 0 corrections.\n');
    expect(await read()).toContain('issued: "1998-11-09"');
  });
});

describe('an edit that cannot be kept is named with its place, and nothing is written', () => {
  it.each([
    [
      'broken YAML',
      (text: string) => text.replace('headline: ', 'headline: ['),
      /p01-01\.md:\d+ is not YAML: /u,
    ],
    ['an unknown field', (text: string) => text.replace('lang:', 'colour: red\nlang:'), /:\d+ colour: /u],
    [
      'a day that is none',
      (text: string) => text.replace('"1998-11-09"', '"1998-02-30"'),
      /:\d+ issued: must be a day/u,
    ],
    ['no frontmatter', () => '只有正文。\n', /:1 has no frontmatter/u],
    ['a list', (text: string) => `${text}\n- 其一\n- 其二\n`, /:\d+ has a list, .* put a backslash/u],
    ['a deeper heading', (text: string) => text.replace('## ', '### '), /:\d+ is a heading of depth 3/u],
    [
      'a field of the program’s',
      (text: string) => text.replace('shape:', 'encoding: Big5\n  shape:'),
      /source is written by the program: .*--split/u,
    ],
  ])('%s', async (_what, change, says) => {
    await edit(change);
    const edited = await read();
    const { code, errors } = await run('correct');
    expect(code).toBe(1);
    expect(errors).toMatch(says);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(await read()).toBe(edited);
    expect(await listFiles(join(content, 'corrections'))).toEqual([]);
  });
});

describe('a file of corrections', () => {
  it('that cannot be understood stops its article alone', async () => {
    await put(`scans/${day}/p02.txt`, page);
    await run('restore');
    const before = await read();
    await put(entriesFile, '- kind: text\n  from: 北桥\n  to: [');
    await put(`scans/${day}/p01.txt`, page.replace('鞭炮', '爆竹'));
    await put(`scans/${day}/p02.txt`, page.replace('鞭炮', '爆竹'));
    const { code, errors } = await run('restore');
    expect({ code, errors }).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/p01-01\.yaml:3 is not YAML: /u),
    });
    expect(await read()).toBe(before);
    expect(await read(`articles/${day}/p02-01.md`)).toContain('爆竹');
  });

  it('that says what no correction can is named with its line', async () => {
    await put(entriesFile, '- kind: field\n  field: paper\n  from: a\n  to: b\n  when: "2026-01-31"\n');
    expect((await run('restore')).errors).toMatch(/p01-01\.yaml:2 field: /u);
  });

  it('whose article is not there any more is named', async () => {
    await put(`corrections/${day}/p07-01.yaml`, '- { kind: text, from: 甲, to: 乙, when: "2026-01-31" }\n');
    expect((await run('restore')).errors).toMatch(
      /p07-01\.yaml is about an article that is not there any more/u,
    );
  });
});

describe('what no edit of one file can say', () => {
  it('another article begins here, and its own edits become corrections too', async () => {
    expect(await run('correct', '--split', `${day}/p01-01`, '渡口停航')).toMatchObject({ code: 0 });
    const second = `articles/${day}/p01-01-02.md`;
    expect(await entries()).toMatchObject([{ kind: 'split', name: 'p01-01-02' }]);
    expect(await read()).not.toContain('渡口从今天起');
    expect(await read(second)).toContain('headline: 渡口停航');
    await edit((text) => text.replace('船工', '船夫'), second);
    expect(await run('correct')).toMatchObject({ code: 0 });
    expect((await run('restore')).out).toContain('2 articles (0 written anew)');
    expect(await read(second)).toContain('船夫');
  });

  it('an article goes on in another, whose file goes', async () => {
    await put(`scans/${day}/p02.txt`, '续公路通车\n\n车队开到南岸，那里也有人。\n');
    await run('restore');
    expect(await run('correct', '--join', `${day}/p01-01`, 'p02-01')).toMatchObject({ code: 0 });
    expect(await articles()).toEqual([`${day}/p01-01.md`]);
    expect(await read()).toContain('车队开到南岸');
    expect(await run('restore')).toMatchObject({ code: 0, out: expect.stringContaining('(0 written anew)') });
    expect(await articles()).toEqual([`${day}/p01-01.md`]);
  });

  it('a line is furniture', async () => {
    expect(await run('correct', '--furniture', `${day}/p01-01`, '桥头站满了人')).toMatchObject({ code: 0 });
    const { article, sections } = readArticle(await read());
    expect(article.furniture).toEqual([{ line: 7, text: '桥头站满了人，有人放了鞭炮。' }]);
    expect(sections[0]!.paragraphs).not.toContain('桥头站满了人，有人放了鞭炮。');
  });

  it('a doubt is none', async () => {
    await put(`scans/${day}/p02.txt`, '昨天早上八点，第一辆车驶过北桥。桥头站满了人，有人放了鞭炮。\n');
    await run('restore');
    const [doubt] = readArticle(await read(`articles/${day}/p02-01.md`)).article.doubts!;
    const words = ['--accept', `${day}/p02-01`, doubt!.rule, String(doubt!.line)];
    expect(await run('correct', ...words)).toMatchObject({ code: 0 });
    expect(readArticle(await read(`articles/${day}/p02-01.md`)).article.doubts).toBeUndefined();
    expect(await run('correct', ...words)).toMatchObject({ code: 1 });
  });

  it('is refused where it fits nothing, or where an edit waits', async () => {
    expect(await run('correct', '--split', `${day}/p01-01`, '没有的话')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('no block opens with these words'),
    });
    await edit((text) => text.replace('北桥', '南桥'));
    expect(await run('correct', '--furniture', `${day}/p01-01`, '桥头站满了人')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('was edited; run npm run correct'),
    });
    expect(await run('correct', '--split', `${day}/p01-01`)).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Usage: npm run correct'),
    });
  });
});

async function put(path: string, text: string): Promise<void> {
  const whole = join(content, path);
  await mkdir(join(whole, '..'), { recursive: true });
  await writeFile(whole, text);
}

function read(path = file): Promise<string> {
  return readFile(join(content, path), 'utf8');
}

async function edit(change: (text: string) => string, path = file): Promise<void> {
  const before = await read(path);
  const after = change(before);
  expect(after).not.toBe(before);
  await put(path, after);
}

async function entries(): Promise<unknown[]> {
  return parse(await readFile(join(content, entriesFile), 'utf8')) as unknown[];
}

function articles(): Promise<string[]> {
  return listFiles(join(content, 'articles'));
}

function run(name: string, ...words: string[]): Promise<Ran> {
  return runScript(name, words, { BACKFILE_CONTENT: content });
}
