import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/lang.ts';
import { restore } from '../../src/restore/restore.ts';

const roles = { h: 'headline', c: 'crosshead', p: 'paragraph' } as const;

/** Blocks as they were printed, each with the first letter of its role; what is typed is a line each. */
const cases: readonly (readonly [what: string, lang: Lang, printed: readonly string[]])[] = [
  [
    'a list of rules that end with semicolons',
    'zh-Hans',
    ['h集市规约', 'p一、摊位排齐，不占路口；', 'p二、秤要校准，价要写明；', 'p三、收摊扫地，菜叶带走。'],
  ],
  [
    'paragraphs with the author in brackets after the last stop',
    'zh-Hans',
    [
      'h磨刀的老秦',
      'p磨刀的老秦从前每到立冬就来，条凳一放，半条巷子的菜刀都排在他脚边。',
      'p今年立冬他没有来，巷口只剩下条凳压出的两道印子。（陶然）',
    ],
  ],
  [
    'a torn clipping, of which two lines break off',
    'zh-Hans',
    [
      'h从荒滩到良田',
      'p十年前的白沙滩是一片白茫茫的盐碱地，除了芦苇和野鸭，什么也不长。',
      'c挖沟',
      'p治碱先治水。农场的头三年只做一件事：挖沟。大沟套小沟，一共挖了三百多公里，土方堆起来有一座山高。',
      'c压碱',
      'p沟挖好了，引淡水来压碱。第一年种下去的稻子，十棵死了九棵。第二年死了一半。第三年，',
      'c收获',
      'p第四年，白沙滩第一次收了稻子，每亩一百二十斤。全场的人一人分到一斤新米，谁也舍不得吃，供在',
    ],
  ],
  [
    'short items of news, each with its author in brackets',
    'zh-Hans',
    [
      'h街巷消息',
      'p△北门豆腐坊昨天换了新磨，出浆快了一倍。（季云）',
      'p△渡口小学的钟修好了，比广播快两分钟。（何苗）',
    ],
  ],
  [
    'paragraphs with initials in brackets after the last stop',
    'en',
    [
      'hThe Weighbridge',
      'pThe weighbridge at the top of the hill was opened on Monday by the carrier, who weighed his horse.',
      'pIt was found to be heavier than the carrier had said, and so was the carrier. (Ratepayer)',
    ],
  ],
  [
    'two short paragraphs under a long headline',
    'zh-Hans',
    [
      'h河湾县骡马交易管理处关于秋季集市摊位安排的通知',
      'p各乡来赶集的骡马一律从西门进场，在草料房登记以后再拴到桩上，不得拴在路边的树上。',
      'p卖草料的摊位仍旧在井台旁边，晚上八点以后不得生火。',
    ],
  ],
  [
    'a headline in quotation marks',
    'zh-Hans',
    ['h“一斤不少”', 'p卖盐的老何称盐从来不看秤星。', 'p有人回家再称，一斤不少。'],
  ],
  [
    'a German headline in quotation marks',
    'de',
    [
      'h„Der alte Kahn“',
      'pDer alte Kahn liegt seit gestern auf dem Trockenen.',
      'pDie Kinder haben ihn schon besetzt.',
    ],
  ],
  [
    'a headline that trails off',
    'zh-Hans',
    ['h钟声又响了……', 'p城南的钟楼昨天又敲响了。', 'p巷子里的人都停下来数，数到九下。'],
  ],
  [
    'an English headline with a stop, and crossheads with one',
    'en',
    [
      'hThe Lamps of Ferry Road.',
      'pThere are eleven lamps in Ferry Road, and on Sunday last three of them were lit.',
      'cThe Lamplighter.',
      'pThe lamplighter says that his ladder is short and that the lamps are tall.',
    ],
  ],
  [
    'crossheads that ask',
    'zh-Hans',
    [
      'h渡船票价有了新办法',
      'p轮渡所昨天公布了渡船的新票价。',
      'c孩子怎么算？',
      'p身高不到船舷的孩子不用买票。',
      'c骡子怎么算？',
      'p一头骡子抵三个人，驮货的抵四个人。',
    ],
  ],
  [
    'text that breaks off in its last paragraph',
    'zh-Hans',
    [
      'h旧桥要拆了',
      'p城西的旧木桥下月动工拆除，拆下的木料一半留给学校做课桌。',
      'p木匠看过以后说，桥板里还钉着六十年前修桥人的',
    ],
  ],
];

describe('typed text, which was never broken into lines', () => {
  it.each(cases)('may be %s', (_, lang, printed) => {
    const text = `${printed.map((block) => block.slice(1)).join('\n')}\n`;
    const { articles } = restore({ file: 'p.txt', text, lang }, { sha256: '0'.repeat(64) });
    const wanted = printed.map((block) => `${roles[block[0] as keyof typeof roles]} ${block.slice(1)}`);
    expect(articles.flatMap(({ blocks }) => blocks).map((block) => `${block.role} ${block.text}`)).toEqual(
      wanted,
    );
  });

  it('keeps questions that the text asks in passing in the text', () => {
    const scan =
      '桥头的灯\n桥头的灯昨夜又灭了。\n谁去点呢？\n守桥的人说，轮到谁谁去，今晚轮到卖豆腐的。\n谁来付油钱呢？\n还是卖豆腐的，他的豆腐挑子每天从桥上过两回。\n';
    const [article] = restore(
      { file: 'p.txt', text: scan, lang: 'zh-Hans' },
      { sha256: '0'.repeat(64) },
    ).articles;
    expect(article!.blocks.filter(({ role }) => role === 'crosshead')).toEqual([]);
  });
});

it('joins a line that was not moved in to the first line above it, which was, though that ends a sentence', () => {
  const scan = '渡口有了新钟\n　　渡口小学昨天挂上了一口新铜钟。\n旧钟没有扔，留给敲更的老人用。\n';
  const [article] = restore(
    { file: 'p.txt', text: scan, lang: 'zh-Hans' },
    { sha256: '0'.repeat(64) },
  ).articles;
  expect(article!.sections[0]!.paragraphs).toEqual([
    '渡口小学昨天挂上了一口新铜钟。旧钟没有扔，留给敲更的老人用。',
  ]);
});
