import type { WritingSystem } from '../../src/restore/writing/writing-system.ts';
import type { CleanArticle, Order, Role, SetBlock, SetLine, Style } from './page.ts';
import type { Random } from './random.ts';
import { setParagraph } from './set-paragraph.ts';

/** The parts of an article as they lie on a page, each a box of its own. */
interface Parts {
  readonly runningHead: readonly SetBlock[];
  readonly head: readonly SetBlock[];
  readonly lead: readonly SetBlock[];
  readonly sections: readonly { readonly heading: SetBlock; readonly texts: readonly SetBlock[] }[];
  readonly captions: readonly SetBlock[];
}

/** Sets an article as a page: its blocks in the order in which a program would find them in the file. */
export function setPage(
  clean: CleanArticle,
  style: Style,
  writing: WritingSystem,
  random: Random,
): SetBlock[] {
  const { article, sections } = clean;
  let reading = 0;
  const display = (role: Role, text: string, isRead = true): SetBlock => ({
    role,
    reading: isRead ? reading++ : -1,
    text,
    lines: [{ text, x: 0, isDisplay: true, isColumnHead: false, isStretched: false }],
  });
  const paragraphs = (texts: readonly string[]): SetBlock[] =>
    texts.map((text) => ({
      role: 'paragraph',
      reading: reading++,
      text,
      lines: setParagraph(text, style, writing, random, article.lang),
    }));
  const { kicker, headline, deck, byline, figures = [] } = article;
  const parts: Parts = {
    runningHead: style.hasRunningHead ? [display('furniture', runningHead(clean, writing), false)] : [],
    head: [
      ...(kicker ? [display('kicker', kicker)] : []),
      display('headline', headline),
      ...(deck ? [display('deck', deck)] : []),
      ...(byline ? [display('byline', byline)] : []),
    ],
    lead: intoColumns(paragraphs(sections[0]!.paragraphs), style),
    sections: sections.slice(1).map((section) => ({
      heading: display('crosshead', section.heading!),
      texts: intoColumns(paragraphs(section.paragraphs), style),
    })),
    captions: figures.map(({ caption, credit }) =>
      display('caption', printedCaption(caption, credit, writing)),
    ),
  };
  return inFileOrder(parts, style.order);
}

function inFileOrder({ runningHead, head, lead, sections, captions }: Parts, order: Order): SetBlock[] {
  const isTurned = order.startsWith('turned') && sections.length > 1;
  const turned = isTurned ? sections.slice(-1) : [];
  const rest = isTurned ? sections.slice(0, -1) : sections;
  const isTrailing = order.endsWith('trailing');
  return [
    ...runningHead,
    ...turned.flatMap(({ heading, texts }) => [heading, ...texts]),
    ...head,
    ...lead,
    ...rest.flatMap(({ heading, texts }) => (isTrailing ? [...texts, heading] : [heading, ...texts])),
    ...captions,
  ];
}

/** Balances a box: cuts its lines into columns of one height, and marks the head of each. */
function intoColumns(blocks: readonly SetBlock[], { columns }: Style): SetBlock[] {
  const total = blocks.reduce((sum, { lines }) => sum + lines.length, 0);
  const height = Math.ceil(total / columns);
  let at = 0;
  return blocks.map((block) => ({
    ...block,
    lines: block.lines.map((line): SetLine => ({ ...line, isColumnHead: at++ % height === 0 })),
  }));
}

function printedCaption(
  caption: string | undefined,
  credit: string | undefined,
  writing: WritingSystem,
): string {
  if (!credit) return caption ?? '';
  const stands = writing.id === 'cjk' ? / 摄$/u.test(credit) : false;
  if (stands) return `${caption} ${credit}`;
  return writing.id === 'cjk' ? `${caption}（${credit}）` : `${caption} (${credit})`;
}

/** What stands above the pages of the papers that are not in the demo, by language. */
const runningHeads: Readonly<
  Record<string, (year: number, month: number, day: number, page: number) => string>
> = {
  'zh-Hant': (year, month, day, page) => `港城日報 ${year}年${month}月${day}日 第${page}版`,
  ja: (year, month, day, page) => `港町新聞 ${year}年${month}月${day}日 第${page}面`,
  ko: (year, month, day, page) => `항구일보 ${year}년 ${month}월 ${day}일 제${page}면`,
  de: (year, month, day, page) => `Hafenbote, Freitag, den ${day}.${month}.${year}. Seite ${page}`,
  fr: (year, month, day, page) => `LE COURRIER DU PORT, vendredi ${day}.${month}.${year}. Page ${page}`,
};

function runningHead({ article }: CleanArticle, writing: WritingSystem): string {
  const [year, month, day] = (article.issued ?? '1998-11-09').split('-').map(Number) as [
    number,
    number,
    number,
  ];
  const page = article.pages?.[0] ?? 1;
  const abroad = runningHeads[article.lang];
  if (abroad) return abroad(year, month, day, page);
  if (writing.id === 'cjk') return `云汀日报 ${year}年${month}月${day}日 第${page}版`;
  const name = new Date(Date.UTC(year, month - 1, day)).toLocaleDateString('en-US', {
    month: 'long',
    timeZone: 'UTC',
  });
  return `THE WRENHAVEN PACKET, FRIDAY, ${name.toUpperCase()} ${day}, ${year}. Page ${page}`;
}
