import { describe, expect, it } from 'vitest';
import { damage } from '../damage/damage.ts';
import { ocr } from '../damage/extractors.ts';
import { column } from './column.ts';
import { head, paragraphs, restored, rulesOf } from './of-the-fog.ts';

describe('a line alone at the end of a piece', () => {
  it('that reads as a heading stands over the later half, with a doubt', () => {
    const { article, sections } = restored(`${head}${column(...paragraphs)}\n\n长椅留在候船亭里\n`);
    expect(sections.map(({ heading }) => heading)).toEqual([undefined, '长椅留在候船亭里']);
    expect(sections.map((section) => section.paragraphs)).toEqual([
      paragraphs.slice(0, 2),
      paragraphs.slice(2),
    ]);
    expect(rulesOf(article)).toContain('section-order');
  });

  it.each([
    '江城市航运管理处',
    '江城市轮渡公司谨启',
    '老船工 林望之',
    '责任编辑：许砚秋',
    '（本报综合整理）',
    '林望',
  ])('that may be a signature stays where it is: %s', (line) => {
    const { sections } = restored(`${head}${column(...paragraphs)}\n\n${line}\n`);
    expect(sections).toEqual([{ paragraphs: [...paragraphs, line] }]);
  });

  it('and another below it may be who signed, and when, without a doubt', () => {
    const end = ['江城市人民政府', '一九九六年三月二日'];
    const { article, sections } = restored(`${head}${column(...paragraphs)}\n\n${end.join('\n')}\n`);
    expect(sections).toEqual([{ paragraphs: [...paragraphs, ...end] }]);
    expect(rulesOf(article)).toEqual([]);
  });

  it('that is as wide as the column may go on elsewhere, and stays with a doubt', () => {
    const line = '长椅留在候船亭里还要再坐十年才';
    const { article, sections } = restored(`${head}${column(...paragraphs)}\n\n${line}\n`);
    expect(sections).toEqual([{ paragraphs: [...paragraphs, line] }]);
    expect(rulesOf(article)).toEqual(['heading-without-text']);
  });

  it.each([
    ['that is wider than a first line can be is a heading', '长椅留在候船亭里还要再坐十年才好呢'],
    ['that is too narrow for a full first line is one too', '长椅留在候船亭里还要再坐十年'],
  ])('%s', (_, line) => {
    const { sections } = restored(`${head}${column(...paragraphs)}\n\n${line}\n`);
    expect(sections.map(({ heading }) => heading)).toEqual([undefined, line]);
  });

  it.each(['长椅留在候船亭里还要再坐十年才', '谁要搬走那张长椅？'])(
    'that is not moved in as first lines are is a heading: %s',
    (line) => {
      const { sections } = restored(`${head}${indented(...paragraphs)}\n\n${line}\n`);
      expect(sections.map(({ heading }) => heading)).toEqual([undefined, line]);
    },
  );

  it('that ends with the verb of a Korean sentence breaks off nothing', () => {
    const korean = [
      '어제 아침 나루터 앞에 짙은 안개가 끼어 섬으로 가는 배가 모두 묶였다. 안개는 오후가 되어서야 걷혔다.',
      '사공들은 두부 장수가 가져온 두부를 먹으며 배가 다시 다니기를 기다렸다. 아무도 화를 내지 않았다.',
      '다리가 놓인 뒤에도 나룻배는 한 해 동안 더 다닌다고 시청이 알렸다. 표 값은 지금과 같다고 한다.',
      '나루터의 긴 의자는 백 년쯤 된 것이다. 시청은 의자를 옮기지 않기로 했고 사공들은 고마워했다.',
    ];
    const sections = [
      { paragraphs: korean.slice(0, 2) },
      { heading: '사공들은 긴 의자를 그대로 두기로', paragraphs: korean.slice(2) },
    ];
    const title = '안개 낀 나루터에 배가 사흘 묶여';
    const set = (heading: string) =>
      damage(
        { article: { headline: title, lang: 'ko' }, sections: [sections[0]!, { ...sections[1]!, heading }] },
        3,
        { extractor: ocr, order: 'trailing', columns: 1, measure: 17, hasRunningHead: false },
      ).scan;
    const headings = (heading: string) => restored(set(heading)).sections.map((section) => section.heading);
    expect(headings('긴 의자를 사공들이 그대로 두었다')).toEqual([
      undefined,
      '긴 의자를 사공들이 그대로 두었다',
    ]);
    expect(headings('긴 의자를 사공들이 그대로 두기로')).toEqual([undefined]);
  });

  const english = [
    'The ferry lay at the Hard for three hours on Friday, and nobody could see the bell.',
    'Mr. Rudd put down his milk and counted the boats twice, since he had nothing else to do.',
    'The seventh pier of the bridge has had its first load of stone, and the men went home at four.',
    'The bench in the shelter was made in 1834, and the boatmen will not have it moved.',
  ];

  it.each([
    ['The boatmen keep their bench', 2],
    ['The Harbour Master of Wrenhaven', 1],
    ['An Old Passenger', 1],
    ['apply within to the manager', 1],
  ])('is told by its small letters in English: %s', (line, count) => {
    const { sections } = restored(
      `THE FERRY IN THE FOG\n\nBy Hugh Dace\n\n${column(...english)}\n\n${line}\n`,
    );
    expect(sections).toHaveLength(count);
  });
});

it('a line that ends the page below a full one is not the rest of its paragraph', () => {
  const text = [
    'Der alte Mann auf dem Turm',
    '',
    '„Es ist nicht die Kälte, es ist der Wind“,',
    'sagt der alte Mann, der seit vierzig Jahren',
    'auf dem Turm die Lampen putzt und zählt.',
    '',
    'Er zeigt auf die Boje, die sich tief zur',
    'Seite neigt, und dann auf das Boot, das',
    'seit dem Herbst am Kai liegt und wartet.',
    '',
    'Er trinkt noch einen Tee und sieht hinaus,',
    'bis der Regen kommt und die Stadt im Grau',
    'verschwindet. Dann schließt er das Fenster.',
    '',
    'Niemand fuhr mehr aufs Meer',
  ].join('\n');
  const { sections } = restored(text);
  expect(sections.map(({ heading }) => heading)).toEqual([undefined, 'Niemand fuhr mehr aufs Meer']);
  expect(sections.map((section) => section.paragraphs.length)).toEqual([1, 2]);
});

it('a heading as wide as its column ends the page sooner than text that breaks off', () => {
  const [catches, cabin, clock, trees] = [
    'Les barques rentrées à l’aube ont débarqué près de quatre mille kilos de harengs, vendus de douze à quinze centimes la livre sur le quai du Nord.',
    'Un coup de vent a renversé dans la nuit de samedi à dimanche la cabane du passeur, au bas de la rue des Tanneurs. Le bonhomme, qui dormait chez sa sœur, n’a eu aucun mal. « Je la rebâtirai plus près du pont », dit-il.',
    'L’horloge de la gare retarde de onze minutes depuis la Toussaint, et les voyageurs s’en plaignent avec raison ; personne ne sait quand on viendra la régler.',
    'Les élèves de l’école des garçons ont planté samedi quarante jeunes tilleuls le long du canal. Chacun a reçu une brioche et une tasse de chocolat.',
  ];
  const sections = [
    { paragraphs: [catches, clock, trees] },
    { heading: 'Sa femme lui apporte la soupe là-haut', paragraphs: [clock, catches, cabin] },
  ];
  const clean = { article: { headline: 'On attend demain le courrier des îles', lang: 'fr' }, sections };
  const { scan } = damage(clean, 1, { extractor: ocr, order: 'trailing', columns: 2, measure: 16 });
  expect(restored(scan).sections).toEqual(sections);
});

it('the lead is guessed to have as many paragraphs as the section after it', () => {
  const both = column(...paragraphs, ...paragraphs.slice(1));
  const text = `${head}${both}\n\n桥墩浇下第一斗\n\n${column(paragraphs[0]!)}\n\n长椅留在候船亭里\n`;
  const { article, sections } = restored(text);
  expect(sections.map((section) => section.paragraphs.length)).toEqual([3, 4, 1]);
  expect(rulesOf(article)).toContain('section-order');
});

it('the first section begins where it and the lead are set in as many columns as the others', () => {
  const texts = (...of: [nth: number, times: number][]) =>
    of.map(([nth, times]) => paragraphs[nth]!.repeat(times));
  const sections = [
    { paragraphs: texts([1, 2], [2, 3], [3, 1]) },
    { heading: '桥墩浇下第一斗', paragraphs: texts([0, 2], [1, 3], [2, 1]) },
    { heading: '长椅留在候船亭里', paragraphs: texts([3, 1], [0, 2]) },
  ];
  const clean = { article: { headline: '渡口停航三天', byline: '本报记者 林望', lang: 'zh-Hans' }, sections };
  const { scan } = damage(clean, 3, { extractor: ocr, order: 'trailing', columns: 3, measure: 15 });
  expect(restored(scan).sections).toEqual(sections);
});

describe('a question alone at the end', () => {
  const asking = (count: number) => ({
    article: { headline: '渡口停航三天', byline: '本报记者 林望', lang: 'zh-Hans' },
    sections: [
      { paragraphs: paragraphs.slice(0, 2).map((text) => text.repeat(2)) },
      { heading: '长椅搬不搬走？', paragraphs: paragraphs.slice(0, count).map((text) => text.repeat(2)) },
    ],
  });

  it.each([3, 4])('is a heading where the columns prove two boxes: %i paragraphs in its own', (count) => {
    const clean = asking(count);
    const { scan } = damage(clean, 3, { extractor: ocr, order: 'trailing', columns: 3, measure: 17 });
    expect(restored(scan).sections).toEqual(clean.sections);
  });

  it('is a paragraph of its own where they are one', () => {
    const { scan } = damage(asking(4), 3, { extractor: ocr, order: 'trailing', columns: 1, measure: 17 });
    expect(restored(scan).sections.map(({ heading }) => heading)).toEqual([undefined]);
  });
});

/** Moves in the first lines of paragraphs, as a program does that keeps the layout. */
function indented(...texts: readonly string[]): string {
  return column(...texts)
    .split('\n\n')
    .map((text) => `　　${text}`)
    .join('\n');
}
