import type { Lang } from '../model/lang.ts';
import { writingOf } from '../model/writing.ts';
import type { Archive } from '../model/archive.ts';

/** A character of each writing that is drawn as one flat stroke; where no font has it, a box is drawn instead. */
const flat = [
  [/^ko\b/u, 'ㅡ'],
  [/^ja\b/u, 'ー'],
  [/^/u, '一'],
] as const;
const latin = '—';

const asked = new Map<string, Promise<boolean>>();

/**
 * Tells whether headlines of a language can be drawn: the archive wants pictures and knows where it will stand, since
 * a picture is linked to by its whole address, and this machine has a font for the writing.
 */
export function drawsPictures({ pictures, site }: Archive, lang: Lang): Promise<boolean> {
  if (!pictures || site === undefined) return Promise.resolve(false);
  const character = writingOf(lang) === 'cjk' ? flat.find(([pattern]) => pattern.test(lang))![1] : latin;
  if (!asked.has(character)) asked.set(character, hasFontFor(character));
  return asked.get(character)!;
}

async function hasFontFor(character: string): Promise<boolean> {
  try {
    const { default: sharp } = await import('sharp');
    const text = { text: character, font: 'serif 60', dpi: 72 };
    const { info } = await sharp({ text }).png().toBuffer({ resolveWithObject: true });
    return info.width > info.height * 3;
  } catch {
    return false;
  }
}
