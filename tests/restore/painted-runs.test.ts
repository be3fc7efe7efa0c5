import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { column } from './column.ts';

const body =
  '昨天上午，渡口因大雾停航三个小时。船工们坐在候船亭里喝茶，谁也没有说话，只有老钟敲了九下。\n\n雾散以后，第一班船载着三十七个人离开码头，船长按了两声汽笛，算是道歉。\n';

const heads: readonly { readonly what: string; readonly lines: readonly string[]; readonly deck?: string }[] =
  [
    { what: 'each run twice on one line', lines: ['渡口渡口留在留在““新城新城””的岸边的岸边'] },
    {
      what: 'each run with its copy on the next line',
      lines: ['渡口留在', '渡口留在“', '“新城', '新城”', '”的岸边', '的岸边'],
    },
    { what: 'some copies left out already', lines: ['渡口留在“新城', '新城”', '”的', '的岸边'] },
    {
      what: 'the copy of the last run before all others',
      lines: ['的岸边', '渡口渡口留在留在““新城新城””的岸边'],
    },
    {
      what: 'the copy of the last run after all others',
      lines: ['渡口渡口留在留在““新城新城””的岸边', '的岸边'],
    },
    {
      what: 'the deck glued on',
      lines: ['渡口渡口留在留在““新城新城””的岸边的岸边——一年来的变化'],
      deck: '一年来的变化',
    },
    {
      what: 'the copies of each run below it',
      lines: ['渡口留在', '“', '新城', '”', '的岸边'].flatMap((run) => [run, run, run]),
    },
    { what: 'every character twice', lines: ['渡渡口口留留在在““新新城城””的的岸岸边边'] },
  ];

it.each(heads)('reads a headline painted twice, with $what, once', ({ lines, deck }) => {
  const text = `${lines.join('\n')}\n\n${body}`;
  const { article, sections } = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles[0]!;
  expect(article.headline).toBe('渡口留在“新城”的岸边');
  expect(article.deck).toBe(deck);
  expect(sections[0]!.paragraphs).toHaveLength(2);
});

it('keeps a chain of sayings, in which each begins with the last character of the one before', () => {
  const text = `成语接龙\n\n一马当先\n先见之明\n明知故问\n问心无愧\n\n${body}`;
  const { changes } = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) });
  expect(changes).toEqual([]);
});

it('parts names again that lost their spaces, where the byline names them', () => {
  const text = `渡口停航\n本报记者林望通讯员何苇\n\n${body}\n候船亭里的船工林望摄\n\n雾中的码头何大苇摄\n`;
  const { article } = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles[0]!;
  expect(article.byline).toBe('本报记者 林望 通讯员 何苇');
  expect(article.figures).toEqual([{ caption: '候船亭里的船工', credit: '林望 摄' }]);
});

it.each([
  ['letter by letter', ['TThhee IIccee IIss GGoonnee Ferries run again from Monday'], 'The Ice Is Gone'],
  ['as a whole', ['The Ice Is GoneThe Ice Is Gone Ferries run again from Monday'], 'The Ice Is Gone'],
  [
    'on a line of its own',
    ['The Ice Is Gone', 'The Ice Is Gone Ferries run again from Monday'],
    'The Ice Is Gone',
  ],
  ['with its cry', ['IIccee GGoonnee!! Ferries run again from Monday'], 'Ice Gone!'],
  [
    'letter by letter, as wide as its deck',
    ['TThhee IIccee OOnn TThhee RRiivveerr IIss GGoonnee Ferries run again from Monday'],
    'The Ice On The River Is Gone',
  ],
])('parts the deck from a headline painted twice %s in English', (_how, lines, headline) => {
  const text = [
    ...lines,
    'The last of the ice went out with the',
    'tide on Friday, and the ferryman has put',
    'his boats into the water again. He says',
    'he never saw it go so early.',
    'The council will send the ice-breaker',
    'back to the yard this week.',
  ].join('\n');
  const { article, sections } = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles[0]!;
  expect(article.headline).toBe(headline);
  expect(article.deck).toBe('Ferries run again from Monday');
  expect(sections[0]!.paragraphs).toHaveLength(2);
});

it('does not part a headline at a dash within its brackets', () => {
  const headline = '【江上人家——渡口来信】新桥通车以后渡船还要再开一年';
  const text = [headline, '本报记者 林望', column(...body.trim().split('\n\n')).replace('\n\n', '\n')].join(
    '\n',
  );
  const { article } = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles[0]!;
  expect([article.headline, article.deck]).toEqual([headline, undefined]);
});

it('parts a deck at its dash where a page without blank lines begins with both', () => {
  const text = [
    '渡口停航三小时——船工们在候船亭里喝茶',
    '本报记者 林望',
    '昨天上午，渡口因大雾停航三个小时。船工们',
    '坐在候船亭里喝茶，谁也没有说话，只有老钟',
    '敲了九下。',
  ].join('\n');
  const { article } = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles[0]!;
  expect([article.headline, article.deck]).toEqual(['渡口停航三小时', '船工们在候船亭里喝茶']);
});

describe('a question that stands twice', () => {
  const question = '渡口的老钟什么时候才修好？';
  const read = (text: string) => restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles[0]!;

  it('at the top of a page is its headline, painted twice', () => {
    expect(read(`${question}\n${question}\n\n${body}`).article.headline).toBe(question);
  });

  it('by itself below turned text is one too', () => {
    const { article } = read(`老钟停了\n\n${body}\n${question}\n${question}\n\n${body}`);
    expect(article.headline).toBe(question);
    expect(article.doubts?.map(({ rule }) => rule)).toContain('repeated-line');
  });

  it('in a song is a refrain, and stays', () => {
    const rowing =
      'A Song of the Ferry\n\nRow, brothers, row!\nRow, brothers, row!\nThe tide is low, the night is long,\nAnd far the shore we know.';
    expect(read(rowing).article.fixes?.['undouble']).toBeUndefined();
    const song = '江水流到哪里去，\n渡口的船往哪里开？\n渡口的船往哪里开？\n去问桥上的老钟。';
    expect(read(`渡口谣\n\n${song}\n\n${body}`).article.fixes?.['undouble']).toBeUndefined();
  });
});

it('a first line painted twice is the headline, though text that may go on from it follows', () => {
  const { article } = restore(
    {
      file: 'p01.txt',
      text: [
        'The ferry waits for the evening tide',
        'The ferry waits for the evening tide',
        '',
        '“It is not the cold but the fog,” the',
        'keeper said, and shut his window again.',
        'He has rung the bell since Friday noon,',
        'and his wife carries his soup up to him.',
      ].join('\n'),
    },
    { sha256: '0'.repeat(64) },
  ).articles[0]!;
  expect(article.headline).toBe('The ferry waits for the evening tide');
});
