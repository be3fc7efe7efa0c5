import { writingSystemOf } from '../../src/restore/writing/index.ts';
import { extractors, type Extractor, type PlacedLine } from './extractors.ts';
import { orders, paints, type CleanArticle, type Role, type SetBlock, type Style } from './page.ts';
import { paint } from './paint.ts';
import { seeded, type Random } from './random.ts';
import { setPage } from './set-page.ts';

/** A block of the truth: its role, its text as printed, and the lines of the scan (from 1) it stands on. */
export interface TrueBlock {
  readonly role: Role;
  readonly text: string;
  readonly lines: readonly number[];
}

/** A damaged scan with the truth beside it; the blocks are in reading order, furniture last. */
export interface Damaged {
  readonly scan: string;
  readonly truth: readonly TrueBlock[];
  readonly extractor: string;
  readonly style: Style;
  /** The lines that end with a hyphen inside a word, and whose hyphen it is. */
  readonly hyphens: ReadonlyMap<number, 'own' | 'added'>;
}

/** What to do to a page; whatever is left out is drawn from the seed. */
export type Wish = Partial<Style> & { readonly extractor?: Extractor };

/** Makes of a clean article the scan that an extractor would give of its page. Same seed, same scan. */
export function damage(clean: CleanArticle, seed: number, wish: Wish = {}): Damaged {
  const random = seeded(seed);
  const writing = writingSystemOf(clean.article.lang);
  const isChinese = writing.id === 'cjk';
  const drawn = drawStyle(clean, isChinese, random);
  const { extractor = random.pick(extractors), ...wanted } = wish;
  const style = { ...drawn, ...signOf(clean.article.lang, seed), ...wanted };
  const blocks = setPage(clean, style, writing, random);
  return { ...extract(blocks, extractor, style, isChinese, random), extractor: extractor.id, style };
}

function drawStyle({ sections }: CleanArticle, isChinese: boolean, random: Random): Style {
  const text = sections.flatMap(({ paragraphs }) => paragraphs).join('');
  const isLong = text.length > (isChinese ? 600 : 2000);
  return {
    measure: isChinese ? random.between(13, 20) : random.between(16, 22),
    columns: isLong ? random.between(2, 4) : random.between(1, 2),
    hangsQuotes: random.chance(0.6),
    hasNarrowMarks: random.chance(0.5),
    order: random.pick(orders),
    paint: random.pick(paints),
    hasRunningHead: random.chance(0.4),
  };
}

const germanSigns = ['-', '-', '=', '¬'] as const;

/** The sign that breaks words: German papers have several. */
function signOf(lang: string, seed: number): { hyphen?: string } {
  return lang.startsWith('de') ? { hyphen: seeded(seed + 1).pick(germanSigns) } : {};
}

function extract(
  blocks: readonly SetBlock[],
  extractor: Extractor,
  style: Style,
  isChinese: boolean,
  random: Random,
): Pick<Damaged, 'scan' | 'truth' | 'hyphens'> {
  const out: string[] = [];
  const numbers = new Map<SetBlock, number[]>();
  const hyphens = new Map<number, 'own' | 'added'>();
  let before: PlacedLine | undefined;
  let hadGap = true;
  for (const line of placedLines(blocks, extractor, style, isChinese)) {
    const hasGap: boolean = before !== undefined && extractor.isGapBefore(line, before, hadGap, random);
    const text = extractor.textOf(line, isChinese, random);
    if (extractor.gluesDeck && line.block.role === 'deck' && before?.block.role === 'headline') {
      out.push(`${out.pop()}${isChinese ? '' : ' '}${text}`);
    } else out.push(...(hasGap ? [''] : []), text);
    numbers.set(line.block, [...(numbers.get(line.block) ?? []), out.length]);
    if (line.hyphen) hyphens.set(out.length, line.hyphen);
    hadGap = before === undefined || hasGap;
    before = line;
  }
  const byReading = [...blocks].sort((a, b) => readingPlace(a) - readingPlace(b));
  const truth = byReading.map((block) => ({
    role: block.role,
    text: block.text,
    lines: numbers.get(block)!,
  }));
  return { scan: `${out.join('\n')}\n`, truth, hyphens };
}

const readingPlace = ({ reading }: SetBlock): number => (reading < 0 ? Infinity : reading);

function placedLines(
  blocks: readonly SetBlock[],
  extractor: Extractor,
  style: Style,
  isChinese: boolean,
): PlacedLine[] {
  return blocks.flatMap((block) => {
    const painted =
      block.role === 'headline' && extractor.keepsFakeBold
        ? (extractor.headlineOf ?? paint)(block.text, style.paint, isChinese).map((text) => ({
            ...block.lines[0]!,
            text,
          }))
        : block.lines;
    return painted.map((line, i) => ({
      ...line,
      text: block.role === 'deck' && isChinese && i === 0 ? `——${line.text}` : line.text,
      block,
      isFirstOfBlock: i === 0,
    }));
  });
}
