import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readCollation } from '../../src/archive/read-collation.ts';
import { emptySheetAddress, emptySheets, fillSheet } from '../../src/archive/scan-sheet.ts';
import { whileMarking } from '../../src/i18n/mark-said.ts';
import { setMarks } from '../../src/i18n/set-marks.ts';
import { t } from '../../src/i18n/t.ts';
import { scanAddress } from '../../src/model/address.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Lang } from '../../src/model/lang.ts';
import { urlOf, type PublishedArticle } from '../../src/publishing/published-article.ts';
import { html, type Html } from '../reviewing/views/html.ts';
import { sheetRows } from './sheet-rows.ts';

/** Where sheets are made: from which articles, into which site. */
export interface SheetPlace {
  readonly archive: Archive;
  readonly articles: string;
  readonly out: string;
}

/** Writes the sheet of an article, its scan beside it, if the article was restored by this program. */
export type SheetWriter = (published: PublishedArticle, markdown: string, lang: Lang) => void;

/** Opens the empty sheets that were made with the site's pages; each is read once. */
export function openSheets({ archive, articles, out }: SheetPlace): SheetWriter {
  const empty = new Map<Lang, string | undefined>();
  const base = archive.site === undefined ? '/' : new URL(archive.site).pathname.replace(/\/?$/u, '/');
  return ({ place, file, article, address }, markdown, lang) => {
    if (!empty.has(lang)) empty.set(lang, readEmpty(join(out, emptySheetAddress(lang), 'index.html')));
    const sheet = empty.get(lang);
    const collation = sheet === undefined ? undefined : readCollation(articles, file, markdown);
    if (sheet === undefined || collation === undefined) return;
    const path = base + address.slice(1);
    const whole = urlOf(address, archive.site) ?? path;
    const said = (make: () => Html): Html => ({ html: setMarks(whileMarking(make).html) });
    const filled = fillSheet(sheet, {
      headline: { ...html`${article.headline}`, text: article.headline },
      path: html`${path}`,
      address: { ...html`${whole}`, text: whole },
      articleLang: html`${article.lang}`,
      remarks: said(() => html`${collation.isEdited && html`<p class="note">${t(lang, 'scan.edited')}</p>`}`),
      rows: said(() => sheetRows(collation, { article, path, base, lang })),
    });
    const folder = join(out, scanAddress(place));
    mkdirSync(folder, { recursive: true });
    const own = emptySheetAddress(lang);
    writeFileSync(join(folder, 'index.html'), filled.replaceAll(own, scanAddress(place)));
  };
}

/** Takes the empty sheets out of the site. */
export async function dropEmptySheets(out: string): Promise<void> {
  await rm(join(out, emptySheets), { recursive: true, force: true });
}

function readEmpty(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
