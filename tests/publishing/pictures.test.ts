import { mkdir, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishPictures } from '../../scripts/publishing/publish-pictures.ts';
import { drawsPictures } from '../../src/archive/draws-pictures.ts';
import type { Archive } from '../../src/model/archive.ts';
import { drawPicture } from '../../src/publishing/draw-picture.ts';
import { publishArticle } from '../../src/publishing/published-article.ts';

const site = 'https://archive.example.org/';
const wanting: Archive = { title: 'Gazette', languages: ['en'], site, pictures: true };
const canDraw = await drawsPictures(wanting, 'en');
if (!canDraw) console.log('No font is there to draw headlines with, so their pictures are not tested.');

const headlines = [
  ['en', 'Ice'],
  ['en', 'The Hopeful Goes Back to the Water & <Sinks> '.repeat(9)],
  ['zh-Hans', '云上头住着三个人'],
  ['zh-Hans', '大桥头一回体检，渡船帮着看影子'.repeat(20)],
  ['ja', '渡し船の最後の夜'],
  ['ko', '나룻배의 마지막 밤'],
] as const;

describe.skipIf(!canDraw)('the picture of a headline', () => {
  it.each(headlines)(
    'in %s is of the size that is shown elsewhere, with nothing beyond its frame: %s',
    async (lang, headline) => {
      const picture = await drawPicture({ headline, lang, above: 'Gazette', below: 'Archive' });
      const { width, height, format } = await sharp(picture).metadata();
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
      const edges = [
        { left: 0, top: 0, width: 40, height: 630 },
        { left: 1160, top: 0, width: 40, height: 630 },
        { left: 0, top: 530, width: 1200, height: 14 },
      ];
      for (const edge of edges) {
        const { dominant, channels } = await sharp(
          await sharp(picture).extract(edge).png().toBuffer(),
        ).stats();
        expect(channels[0]!.min, JSON.stringify({ edge, dominant })).toBeGreaterThan(240);
      }
    },
  );
});

describe('an archive’s pictures', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backfile-pictures-'));
    await mkdir(join(folder, 'out/gazette/1924-03-07/p01-01'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const held = {
    place: { paper: 'gazette', day: '1924-03-07', id: 'p01-01' },
    file: 'gazette/1924-03-07/p01-01.md',
    article: { headline: 'The Last Boat', lang: 'en', issued: '1924-03-07' },
  } as const;
  const published = [publishArticle(held, { markdown: '', sections: [] }, { site })];
  const publish = (archive: Archive) =>
    publishPictures(published, undefined, { archive, kept: join(folder, 'kept'), out: join(folder, 'out') });

  it.each([
    ['does not ask for them', { ...wanting, pictures: undefined }],
    ['does not know where it will stand', { ...wanting, site: undefined }],
  ])('are not drawn where it %s', async (_, archive) => {
    await publish(archive);
    expect(await readdir(join(folder, 'out/gazette/1924-03-07/p01-01'))).toEqual([]);
    expect(await readdir(folder)).toEqual(['out']);
  });

  it.skipIf(!canDraw)('are drawn once and kept, and drawn anew when the headline is another', async () => {
    await publish(wanting);
    const file = join(folder, 'out/gazette/1924-03-07/p01-01/headline.png');
    const [first] = await readdir(join(folder, 'kept'));
    const { mtimeMs } = await stat(join(folder, 'kept', first!));
    await rm(file);
    await publish(wanting);
    expect((await stat(join(folder, 'kept', first!))).mtimeMs).toBe(mtimeMs);
    expect((await readFile(file)).equals(await readFile(join(folder, 'kept', first!)))).toBe(true);
    await publish({ ...wanting, title: 'Another Archive' });
    expect(await readdir(join(folder, 'kept'))).toHaveLength(2);
  });
});
