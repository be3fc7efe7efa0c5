import { markChanges, type MarkedPiece } from '../../src/archive/mark-changes.ts';
import { markCorrections } from '../../src/archive/mark-corrections.ts';
import { rowsOfCollation, type RowLine } from '../../src/archive/rows-of-collation.ts';
import type { ReadCollation } from '../../src/archive/read-collation.ts';
import { changeWords } from '../../src/i18n/change-words.ts';
import { doubtWords } from '../../src/i18n/doubt-words.ts';
import { t } from '../../src/i18n/t.ts';
import type { Article } from '../../src/model/article.ts';
import type { Doubt } from '../../src/model/change.ts';
import type { ArticlePassage } from '../../src/model/collation.ts';
import type { Lang } from '../../src/model/lang.ts';
import { html, type Html } from '../reviewing/views/html.ts';

/** The article a sheet is of, and in which language the sheet speaks. */
export interface SheetSetting {
  readonly article: Article;
  /** The address of its page, and what addresses of the archive begin with. */
  readonly path: string;
  readonly base: string;
  readonly lang: Lang;
}

/** Sets the rows of a sheet: the lines of the scan, and beside them the passage that they went into. */
export function sheetRows(collation: ReadCollation, setting: SheetSetting): Html {
  const { lang } = setting;
  return html`<div class="collation-titles" aria-hidden="true">
      <span>${t(lang, 'scan.received')}</span>
      <span>${!collation.isEdited && t(lang, 'scan.restored')}</span>
    </div>
    ${rowsOfCollation(collation).map(
      ({ passage, lines }) =>
        html`<div class="row" ${passage?.id && { html: `id="${passage.id}"` }}>
          <div class="scan">
            ${lines.length === 0 && html`<p class="remarks">${t(lang, 'scan.unprinted')}</p>`}
            ${lines.map((line) => scanLine(line, doubtsAt(line, collation, setting), setting))}
          </div>
          ${passage && passageBeside(passage, setting)}
        </div>`,
    )}`;
}

function doubtsAt({ file, line }: RowLine, { scans }: ReadCollation, { article }: SheetSetting) {
  const { doubts = [] } = article;
  return doubts.filter((doubt) => doubt.line === line && (doubt.file ?? scans[0]?.file) === file);
}

function scanLine(line: RowLine, doubts: readonly Doubt[], { article, base, lang }: SheetSetting): Html {
  const { pieces, fixes, beside } = markChanges(line);
  const aside = line.asideAs ?? (line.passage === undefined ? 'elsewhere' : undefined);
  const remarks = [
    ...(aside ? [html`<span>${t(lang, `scan.${aside}`)}</span>`] : []),
    ...fixes.map((fix) => html`<a href="${base}restoring/#${fix}">${changeWords(lang, fix).name}</a>`),
    ...beside.map((change) => received(change.pieces, article.lang)),
    ...doubts.map((doubt) => {
      const { text, lang: spoken } = doubtWords(lang, doubt);
      return html`<span class="doubt" lang="${spoken}">${text}</span>`;
    }),
  ];
  return html`${line.isOfAnother && html`<p class="file">${line.file}</p>`}
    <p class="line ${aside && 'aside'}">
      <span class="number">${line.line}</span>
      ${received(pieces, article.lang)}${remarks.length > 0 && html`<span class="remarks">${remarks}</span>`}
    </p>`;
}

function received(pieces: readonly MarkedPiece[], lang: Lang): Html {
  return html`<span class="received" lang="${lang}">${pieces.map(mark)}</span>`;
}

function passageBeside(passage: ArticlePassage, { article, path, lang }: SheetSetting): Html {
  const { role, id } = passage;
  const n = Number(id?.slice(1));
  const label = t(lang, role === 'crosshead' ? 'article.section' : 'article.paragraph', { n });
  const place = id && html` <a class="place" href="${path}#${id}" aria-label="${label}" lang="${lang}">¶</a>`;
  const words = markCorrections(passage, article.corrections ?? []).map(mark);
  return html`<p class="passage ${role}" lang="${article.lang}">${words}${place}</p>`;
}

function mark({ kind, text }: MarkedPiece): Html {
  if (kind === 'was') return html`<del>${text}</del>`;
  return kind === 'now' ? html`<ins>${text}</ins>` : html`${text}`;
}
