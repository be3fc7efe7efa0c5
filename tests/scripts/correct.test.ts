import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/markdown/read-article.ts';
import {
  articles,
  day,
  decidedFiles,
  edit,
  entries,
  entriesFile,
  page,
  put,
  read,
  run,
  useOnePageArchive,
} from './one-page-archive.ts';

useOnePageArchive();

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
    expect(await read()).not.toMatch(/^## /mu);
  });

  it('a clash is a doubt with both texts, its entry stays, and everything else is applied', async () => {
    await edit((text) => text.replace('北桥', '南桥').replace('船工', '船夫'));
    await run('correct');
    const written = await read(entriesFile);
    await put(`scans/${day}/p01.txt`, page.replace('北桥', '木桥'));
    expect(await run('restore')).toMatchObject({ code: 0 });
    const { article } = readArticle(await read());
    expect(await read()).toContain('船夫');
    expect(article.corrections).toHaveLength(1);
    const clash = article.doubts?.find(({ rule }) => rule === 'correction-clash');
    expect(clash).toMatchObject({ line: 5, reason: expect.stringMatching(/“南” instead of “北”.*木桥/u) });
    expect(await read(entriesFile)).toBe(written);
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
    expect(await decidedFiles()).toEqual([]);
    expect(await run('correct', '--anew')).toMatchObject({ code: 0 });
    expect(await entries()).toMatchObject([{ from: '木', to: '南' }]);
  });

  it('further edits are appended; what a person wrote in the file stays to the letter', async () => {
    await edit((text) => text.replace('北桥', '南桥'));
    await run('correct');
    const before = `# 对照缩微胶卷\n${await read(entriesFile)}`;
    await put(entriesFile, before);
    await edit((text) => text.replace('驶过南桥', '驶过大南桥'));
    expect(await run('correct')).toMatchObject({ code: 0 });
    const after = await read(entriesFile);
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
    expect(await decidedFiles()).toEqual([]);
  });

  it('explain shows what was corrected', async () => {
    await edit((text) => text.replace('北桥', '南桥'));
    await run('correct', '--who', '周明');
    expect((await run('explain', `${day}/p01-01`)).out).toMatch(/corrections: 1\n {2}\S+ 周明: “北” → “南”/u);
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
