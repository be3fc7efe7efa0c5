import { expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';

const scans: readonly (readonly [
  what: string,
  scan: string,
  headline: string,
  paragraphs: readonly string[],
])[] = [
  [
    'text from Windows with a byte order mark and full-width indents',
    '\uFEFF渡口停航三天\r\n\r\n本报讯（记者 林望）昨天上午，渡口因大雾停航。\r\n　　船工们坐在候船亭里喝茶，谁也没有说话。\r\n　　“雾散了就走。”老船长说。\r\n',
    '渡口停航三天',
    [
      '本报讯（记者 林望）昨天上午，渡口因大雾停航。',
      '船工们坐在候船亭里喝茶，谁也没有说话。',
      '“雾散了就走。”老船长说。',
    ],
  ],
  [
    'a column that kept its indents',
    '城南旧钟楼修复\n　　城南的旧钟楼昨天修复完工，工匠们\n在楼里住了整整两个月，换下的齿轮装了\n三只木箱。\n　　“它走得比从前准。”守钟人说，他每\n天要上下一百一十八级楼梯。\n',
    '城南旧钟楼修复',
    [
      '城南的旧钟楼昨天修复完工，工匠们在楼里住了整整两个月，换下的齿轮装了三只木箱。',
      '“它走得比从前准。”守钟人说，他每天要上下一百一十八级楼梯。',
    ],
  ],
  [
    'four lines in Traditional characters',
    '渡口停航三日\n\n本報訊　昨日上午，渡口因大霧停航。船工們\n坐在候船亭裡喝茶，誰也沒有說話。\n\n「霧散了就走。」老船長說。\n',
    '渡口停航三日',
    [
      '本報訊　昨日上午，渡口因大霧停航。船工們坐在候船亭裡喝茶，誰也沒有說話。',
      '「霧散了就走。」老船長說。',
    ],
  ],
  [
    'four lines in Japanese',
    '渡し船、三日間休航\n\n昨日の午前、濃霧のため渡し船は休航となった。船頭たちは待合所でお茶を飲み、誰も話さ\nなかった。\n\n「霧が晴れたら出る」と老船長は言った。\n',
    '渡し船、三日間休航',
    [
      '昨日の午前、濃霧のため渡し船は休航となった。船頭たちは待合所でお茶を飲み、誰も話さなかった。',
      '「霧が晴れたら出る」と老船長は言った。',
    ],
  ],
];

it.each(scans)('restores %s', (_what, text, headline, paragraphs) => {
  const { article, sections } = restore({ file: 'small.txt', text }, { sha256: '0'.repeat(64) }).articles[0]!;
  expect(article.headline).toBe(headline);
  expect(sections).toEqual([{ paragraphs }]);
});
