import sharp from 'sharp';
import type { Lang } from '../model/lang.ts';
import { writingOf } from '../model/writing.ts';

/** What stands in the picture of an article. */
export interface Pictured {
  readonly headline: string;
  readonly lang: Lang;
  /** Paper, day and page, and the archive: above the headline and below it. */
  readonly above: string;
  readonly below: string;
}

const [width, height, side] = [1200, 630, 64];
const measure = width - 2 * side;
const headline = {
  top: 186,
  height: 340,
  leading: { cjk: 1.64, hangul: 1.64, latin: 1.34 },
  sizes: [92, 80, 68, 58, 50, 44],
} as const;
/** As wide as a headline may be altogether, in ems. */
const longest = 100;
/** The first that the machine has; each draws the characters it holds. */
const faces = 'Noto Serif,Noto Serif CJK SC,Source Han Serif SC,serif';

// Ink on paper with the nameplate's double rule, in greys: drawn and packed several times as fast as in colour.
const sheet = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fafafa"/><path d="M${side} 138h${measure}M${side} 146h${measure}" stroke="#1b1b1b" stroke-width="3"/><path d="M${side} 548h${measure}" stroke="#1b1b1b"/></svg>`,
);

/** Draws the picture by which a link to an article is shown elsewhere: its headline, as PNG of 1200 by 630 pixels. */
export async function drawPicture({ headline: words, lang, above, below }: Pictured): Promise<Buffer> {
  const cut = shorten(words);
  return sharp(sheet)
    .composite([
      { input: setText(above, lang, `${faces} 34`), left: side, top: 78 },
      { input: setText(cut, lang, `${faces} bold ${sizeFor(cut, lang)}`), left: side, top: headline.top },
      { input: setText(below, lang, `${faces} 26`), left: side, top: 566 },
    ])
    .flatten()
    .toColourspace('b-w')
    .png({ compressionLevel: 7 })
    .toBuffer();
}

function setText(text: string, lang: Lang, font: string) {
  const markup = `<span lang="${lang}" foreground="#1b1b1b">${escaped(text)}</span>`;
  const wrap = writingOf(lang) === 'cjk' ? 'char' : 'word-char';
  return { text: { text: markup, font, width: measure, dpi: 72, rgba: true, wrap, spacing: 8 } } as const;
}

/** About how wide a text is set. */
function emsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u{3ffff}]/u.test(character) ? 1 : 0.56), 0);
}

function shorten(text: string): string {
  if (emsOf(text) <= longest) return text;
  const characters = [...text];
  let length = characters.length;
  while (emsOf(characters.slice(0, length).join('')) > longest) length--;
  return `${characters.slice(0, length).join('')}…`;
}

/** The largest size in which a headline fits, by how wide its characters are about. */
function sizeFor(text: string, lang: Lang): number {
  const ems = emsOf(text);
  const isIn = (size: number): boolean => {
    const lines = Math.ceil((ems * size * (writingOf(lang) === 'cjk' ? 1.03 : 1.1)) / measure);
    return lines * size * headline.leading[writingOf(lang)] <= headline.height;
  };
  return headline.sizes.find(isIn) ?? 38;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => entities[sign]!).replace(/\p{Cc}/gu, ' ');
}
