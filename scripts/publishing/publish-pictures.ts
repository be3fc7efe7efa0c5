import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { drawsPictures } from '../../src/archive/draws-pictures.ts';
import { writeDay } from '../../src/i18n/days.ts';
import { t } from '../../src/i18n/t.ts';
import { pictureAddress } from '../../src/model/address.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Paper } from '../../src/model/paper.ts';
import type { Pictured } from '../../src/publishing/draw-picture.ts';
import type { PublishedArticle } from '../../src/publishing/published-article.ts';
import { writeWhole } from '../restoring/write-whole.ts';

/** Whoever changes how pictures are drawn counts this up, and all are drawn anew. */
const design = 1;

/** Where pictures go, and where they are kept from one build to the next. */
export interface PicturePlace {
  readonly archive: Archive;
  readonly kept: string;
  readonly out: string;
}

/**
 * Puts beside each article the picture of its headline, if the archive wants pictures and they can be drawn. A picture
 * is drawn once and kept: drawing takes longer than all the rest that is made for an article.
 */
export async function publishPictures(
  articles: readonly PublishedArticle[],
  paper: Paper | undefined,
  { archive, kept, out }: PicturePlace,
): Promise<void> {
  const waiting = articles.values();
  const draw = async (): Promise<void> => {
    for (const { article, place } of waiting) {
      if (!(await drawsPictures(archive, article.lang))) continue;
      const file = join(kept, fileOf(picturedOf(article, paper, archive)));
      if (!existsSync(file)) {
        const { drawPicture } = await import('../../src/publishing/draw-picture.ts');
        mkdirSync(kept, { recursive: true });
        writeWhole(file, [await drawPicture(picturedOf(article, paper, archive))]);
      }
      copyFileSync(file, join(out, pictureAddress(place)));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, draw));
}

function picturedOf(
  { headline, lang, issued, pages = [] }: PublishedArticle['article'],
  paper: Paper | undefined,
  archive: Archive,
): Pictured {
  const page = pages[0] === undefined ? undefined : t(lang, 'issue.page', { n: pages[0] });
  const above = [paper?.name, issued && writeDay(lang, issued), page];
  return {
    headline,
    lang,
    above: above.filter(Boolean).join(t(lang, 'separator')),
    below: archive.title,
  };
}

function fileOf(pictured: Pictured): string {
  return `${createHash('sha256')
    .update(JSON.stringify([design, pictured]))
    .digest('hex')
    .slice(0, 32)}.png`;
}
