import type { ReviewWords } from '../../../src/i18n/review-words.ts';
import type { SpokenLang } from '../../../src/i18n/t.ts';
import type { Archive } from '../../../src/model/archive.ts';
import { html, type Html } from './html.ts';

/** What every page of the review needs to speak: the archive, its language and its words. */
export interface Speech {
  readonly archive: Archive;
  readonly lang: SpokenLang;
  readonly words: ReviewWords;
}

/** One page: its title, what it shows, and what is announced when it opens. */
export interface PageParts {
  readonly title: string;
  readonly ear: Html;
  readonly body: Html;
  readonly said?: string | undefined;
  readonly kind: 'list' | 'sheet' | 'statement';
}

/** Sets a page of the review. */
export function page({ archive, lang, words }: Speech, { title, ear, body, said, kind }: PageParts): string {
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – ${words.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/review/desk.css" />
        <script type="module" src="/review/desk.js"></script>
      </head>
      <body class="${kind}-page">
        <header>
          <div class="desk-header">
            <p class="archive-name"><a href="/review/">${archive.title}</a></p>
            <p class="desk-name">${words.title}</p>
          </div>
          <div class="ear">${ear}</div>
          <p class="said" role="status" data-said="${said ?? ''}"></p>
        </header>
        <main id="text" tabindex="-1">${body}</main>
      </body>
    </html>`.html;
}
