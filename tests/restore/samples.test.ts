import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { restore, type RestoredScan } from '../../src/restore/restore.ts';
import { gatherWords } from '../../src/restore/writing/gather-words.ts';
import { describeShared } from '../describe-shared.ts';
import { sharedPath } from '../shared-pages.ts';

const han = /\p{Script=Han} \p{Script=Han}/u;

/** Restores a text with its own words for an archive; that it returns says that no character was lost. */
function restored(text: string): RestoredScan {
  const words = new Set<string>();
  gatherWords(text, words);
  return restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64), words });
}

function textOf({ articles }: RestoredScan): string {
  return articles.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n');
}

function read(name: string): string {
  const bytes = readFileSync(sharedPath(`samples/${name}`));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function plain(xml: string): string {
  return xml.replace(/<[^>]*>/gu, '').replace(/&(?:amp|gt|lt|quot);/gu, (it) => entities[it]!);
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&gt;': '>', '&lt;': '<', '&quot;': '"' };

describeShared('samples/chronicling-america', 'pages of American papers', () => {
  it.each(['open-oni_ocr.txt', 'ndnp-sample1-txt.txt'])('%s claims no author and no place', (name) => {
    for (const { article } of restored(read(`chronicling-america/${name}`)).articles) {
      expect(article.lang).toBe('en');
      expect(article.byline).toBeUndefined();
      expect(article.authors).toBeUndefined();
      expect(article.dateline).toBeUndefined();
      expect(article.figures).toBeUndefined();
    }
  });

  it('a page of hOCR goes through, line by line as recognised', () => {
    const lines = read('chronicling-america/ocr_mono_text_hocr.html').split(/class='ocr_line'[^>]*>/u);
    const text = lines
      .slice(1)
      .map((line) => plain(line.split('</p>')[0]!).replace(/\s+/gu, ' ').trim())
      .filter(Boolean);
    expect(text.length).toBeGreaterThan(10);
    const page = restored(text.join('\n'));
    expect(page.articles[0]!.article.byline).toBeUndefined();
    expect(textOf(page)).toContain('FEARFUL ADVENTURE');
  });

  it('a word that was broken with a soft hyphen comes back whole', () => {
    const lines = read('chronicling-america/nca_hyphens_alto.xml').split('<line ').slice(1);
    const text = lines.map((line) =>
      plain(`<${line.replaceAll('</word>', '</word> ')}`)
        .replace(/\s+/gu, ' ')
        .trim(),
    );
    expect(text[0]).toMatch(/De\u00AD$/u);
    expect(textOf(restored(text.join('\n')))).toContain('Development of Water');
  });
});

describe('words that ALTO gives in two parts', () => {
  const alto = `
<TextLine><String CONTENT="The"/><String CONTENT="keeper"/><String CONTENT="of"/><String CONTENT="the"/><String CONTENT="light"/><String CONTENT="com" SUBS_TYPE="HypPart1" SUBS_CONTENT="complained"/><HYP CONTENT="-"/></TextLine>
<TextLine><String CONTENT="plained" SUBS_TYPE="HypPart2" SUBS_CONTENT="complained"/><String CONTENT="that"/><String CONTENT="the"/><String CONTENT="high-" SUBS_TYPE="HypPart1" SUBS_CONTENT="high-water"/></TextLine>
<TextLine><String CONTENT="water" SUBS_TYPE="HypPart2" SUBS_CONTENT="high-water"/><String CONTENT="mark"/><String CONTENT="had"/><String CONTENT="been"/><String CONTENT="moved"/><String CONTENT="in"/><String CONTENT="Sep" SUBS_TYPE="HypPart1" SUBS_CONTENT="September"/><HYP CONTENT="\u00AD"/></TextLine>
<TextLine><String CONTENT="tember" SUBS_TYPE="HypPart2" SUBS_CONTENT="September"/><String CONTENT="without"/><String CONTENT="his"/><String CONTENT="leave."/></TextLine>
<TextLine><String CONTENT="The"/><String CONTENT="high-water"/><String CONTENT="mark"/><String CONTENT="stands"/><String CONTENT="again."/></TextLine>`;

  it('come out as SUBS_CONTENT says', () => {
    const lines = alto
      .split('<TextLine>')
      .slice(1)
      .map((line) =>
        [...line.matchAll(/<(?<tag>String|HYP) CONTENT="(?<text>[^"]*)"/gu)]
          .map(({ groups }, i) => (groups!['tag'] === 'HYP' || i === 0 ? '' : ' ') + groups!['text'])
          .join(''),
      );
    const text = textOf(restored(lines.join('\n')));
    for (const [, whole] of alto.matchAll(/SUBS_CONTENT="([^"]*)"/gu)) expect(text).toContain(whole);
    expect(text).not.toMatch(/com-|Sep\u00AD|highwater/u);
  });
});

describeShared('samples/reichsanzeiger', 'a page of the Reichsanzeiger of 1871', () => {
  const regions = [
    ...read('reichsanzeiger/1871_22_0169.xml.gz').matchAll(/<TextRegion\b[\s\S]*?<\/TextRegion>/gu),
  ]
    .map(([region]) =>
      [...region.matchAll(/<TextLine\b[\s\S]*?<\/TextLine>/gu)].map(([line]) =>
        plain([...line.matchAll(/<Unicode>([^<]*)<\/Unicode>/gu)].at(-1)?.[1] ?? ''),
      ),
    )
    .filter((lines) => lines.join('') !== '');
  const page = restored(regions.map((lines) => lines.join('\n')).join('\n\n'));
  const text = textOf(page);

  it('is German', () => {
    expect(page.articles[0]!.article.lang).toBe('de');
  });

  it('has its broken words whole', () => {
    for (const word of [
      'September 1858',
      'Privilegium',
      'amerikaniſchen',
      'Völkerrechts diktirt',
      'belligérants',
    ]) {
      expect.soft(text).toContain(word);
    }
    const joints = regions.flatMap((lines) =>
      lines.slice(1).flatMap((line, i) => (/\p{L}[⸗-]$/u.test(lines[i]!) ? [`${lines[i]}${line}`] : [])),
    );
    const soft = joints.filter((joint) => /[⸗-]\p{Ll}/u.test(joint));
    expect(soft.length).toBeGreaterThan(25);
    expect(page.changes.filter(({ fix }) => fix === 'join-hyphen').length).toBeGreaterThanOrEqual(
      soft.length,
    );
  });

  it('keeps the double hyphens of its own words', () => {
    for (const word of ['Kreis⸗Obligationen', 'Kreis⸗Kommunalkaſſe', 'Rechnungs⸗Abſchluſſes']) {
      expect.soft(text).toContain(word);
    }
  });
});

describeShared('samples/jingbao', '晶報', () => {
  it.each(['jb_1324_1930-04-06_0001+0004.xml', 'jb_0130_1920-04-06_0002+0003.xml'])(
    'joins its lines with nothing between: %s',
    (name) => {
      const paragraphs = paragraphsOf(name);
      const page = restored(paragraphs.map((lines) => lines.join('\n')).join('\n\n'));
      const { article, blocks } = page.articles[0]!;
      expect(article.lang).toBe('zh-Hant');
      expect(article.byline).toBeUndefined();
      expect(article.dateline).toBeUndefined();
      for (const { text } of blocks) expect(text).not.toMatch(han);
    },
  );

  it('has its long columns as one paragraph each, though no sentence in them ends', () => {
    const long = paragraphsOf('jb_0130_1920-04-06_0002+0003.xml').filter(
      (lines) => lines.length >= 30 && !isVerse(lines),
    );
    expect(long.length).toBeGreaterThanOrEqual(3);
    for (const lines of long) {
      const page = restored(['某某雜記', '', ...lines].join('\n'));
      const longest = page.articles[0]!.blocks.reduce((a, b) => (b.lines.length > a.lines.length ? b : a));
      expect.soft(longest.lines.length / lines.length, lines[0]).toBeGreaterThan(0.9);
      expect.soft(lines.join('')).toContain(longest.text);
    }
  });

  function isVerse(lines: readonly string[]): boolean {
    return lines.filter((line) => line.endsWith('。')).length > lines.length / 2;
  }

  function paragraphsOf(name: string): readonly (readonly string[])[] {
    const xml = read(`jingbao/${name}`)
      .replace(/<!--[\s\S]*?-->/gu, '')
      .replaceAll('&gaiji;', '\uE111');
    return [...xml.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/gu)]
      .map(([, text]) => text!.split(/<lb\s*\/>/u).map((line) => plain(line).trim()))
      .map((lines) => lines.filter(Boolean))
      .filter((lines) => lines.length > 0);
  }
});
