import { expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { writingSystemOf } from '../../src/restore/writing/index.ts';
import type { Style } from '../damage/page.ts';
import { seeded } from '../damage/random.ts';
import { setParagraph } from '../damage/set-paragraph.ts';

const style: Style = {
  measure: 16,
  columns: 1,
  hangsQuotes: false,
  hasNarrowMarks: false,
  order: 'printed',
  paint: 'once',
  hasRunningHead: false,
};

/** Pages whose paragraphs nothing but the measure and the words tells apart: no blank line stands between them. */
const pages: Readonly<Record<string, readonly string[]>> = {
  ja: [
    '山の分教場に図書室ができた',
    '山の分教場に小さな図書室ができ、土曜の午後に村の人たちが本を運び込んだ。棚を作ったのは大工の宮本さんで、材木は営林署が分けてくれた。',
    '本は三百冊余り。町の古本屋が半分を贈り、残りは卒業生が持ち寄った。いちばん多いのは図鑑である。',
    '分教場の児童は十四人で、昼休みになると廊下に列ができる。「ぜんぶ読みます」と三年生の男の子が言った。',
    '図書室は夏休みのあいだも開いている。貸し出しは一人二冊までで、期限は二週間とした。',
    '村では冬までにストーブを入れることにしている。',
  ],
  ko: [
    '산골 분교에 도서실 생겨',
    '산골 분교에 작은 도서실이 생겨 토요일 오후에 마을 사람들이 책을 날랐다. 책장을 짠 사람은 목수 정 씨이고, 나무는 산림조합이 내주었다.',
    '책은 모두 삼백 권 남짓이다. 읍내 헌책방이 절반을 보냈고 나머지는 졸업생들이 가져왔다.',
    '분교 어린이는 열네 명인데 점심시간이면 복도에 줄을 선다. 가장 인기가 있는 책은 곤충 도감이다.',
    '도서실은 여름 방학에도 문을 연다. 한 사람이 두 권까지 빌릴 수 있고 기한은 두 주이다.',
    '마을에서는 겨울이 오기 전에 난로를 놓기로 했다.',
  ],
  de: [
    'Eine Bücherei für die Bergschule',
    'Die Bergschule hat seit dem 4. September eine kleine Bücherei. Die Regale baute der Tischler Anton Huber; das Holz gab die Forstverwaltung her.',
    'Rund dreihundert Bände stehen darin. Die Hälfte schenkte ein Antiquar aus der Stadt, den Rest brachten frühere Schüler.',
    'Vierzehn Kinder besuchen die Schule, und in der großen Pause bilden sie eine Schlange bis auf den Flur. Am meisten verlangt werden Tierbücher.',
    'Auch in den Ferien bleibt die Bücherei offen. Jeder darf zwei Bände mitnehmen.',
    'Bis zum Winter will die Gemeinde einen Ofen aufstellen.',
  ],
};

it.each(Object.entries(pages))(
  'tells paragraphs apart in %s without a blank line',
  (lang, [head, ...texts]) => {
    const lines = texts.flatMap((text) => setParagraph(text, style, writingSystemOf(lang), seeded(5), lang));
    const text = [head, ...lines.map((line) => line.text)].join('\n');
    const { article, sections } = restore({ file: 'p01.txt', text, lang }, { sha256: '0'.repeat(64) })
      .articles[0]!;
    expect(article.headline).toBe(head);
    expect(sections.flatMap(({ paragraphs }) => paragraphs).map(closed)).toEqual(texts.map(closed));
  },
);

/** Without spaces: where Korean breaks its lines inside words they are not the matter here. */
const closed = (text: string): string => text.replace(/\s/gu, '');

it('reads a figure with a stop at the end of a German line as an ordinal', () => {
  const text = [
    'Neue Brücke über die Aller',
    '',
    'Die Brücke über die Aller soll am 9.',
    '',
    'November eröffnet werden. Der Bau hat',
    'zwei Jahre gedauert, weil im Frühjahr',
    'das Hochwasser kam.',
    '',
    'Den ersten Wagen lenkt der Bürgermeis-',
    'ter selbst über den Fluß.',
  ].join('\n');
  const { sections } = restore({ file: 'p01.txt', text, lang: 'de' }, { sha256: '0'.repeat(64) })
    .articles[0]!;
  expect(sections[0]!.paragraphs.map((it) => it.slice(0, 50))).toEqual([
    'Die Brücke über die Aller soll am 9. November eröf',
    'Den ersten Wagen lenkt der Bürgermeister selbst üb',
  ]);
});

it('reads a short line in Korean that ends a sentence without its stop as a small heading', () => {
  const page = [
    '산골 분교에 도서실 생겨',
    '',
    '산골 분교에 작은 도서실이 생겨 토',
    '요일 오후에 마을 사람들이 책을 날',
    '랐다. 책장을 짠 사람은 목수 정 씨',
    '이다.',
    '',
    '어린이들은 복도에 긴 줄을 섰다',
    '',
    '분교 어린이는 열네 명인데 점심시',
    '간이면 복도에 줄을 선다. 가장 인',
    '기가 있는 책은 곤충 도감이다.',
  ].join('\n');
  const { sections } = restore({ file: 'p01.txt', text: page, lang: 'ko' }, { sha256: '0'.repeat(64) })
    .articles[0]!;
  expect(sections.map(({ heading }) => heading)).toEqual([undefined, '어린이들은 복도에 긴 줄을 섰다']);
});
