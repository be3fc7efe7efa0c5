import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';

const restored = (lang: string, ...lines: readonly string[]) =>
  restore({ file: 'p01.txt', text: `${lines.join('\n')}\n`, lang }, { sha256: '0'.repeat(64) }).articles[0]!;

describe('a bare name below the title is its author', () => {
  const text = '昨天上午，渡口因大雾停航三个小时，船工们坐在候船亭里喝茶。';

  it.each(['渡口', '候船亭里'])('below “%s”', (title) => {
    const { article } = restored('zh-Hans', title, '陆小渔', text);
    expect([article.headline, article.byline, article.kicker]).toEqual([title, '陆小渔', undefined]);
  });

  it.each(['副刊', '散文', '小小说'])('but below the heading “%s” it is a headline', (heading) => {
    const { article } = restored('zh-Hans', heading, '白杨树', text);
    expect([article.kicker, article.headline, article.byline]).toEqual([heading, '白杨树', undefined]);
  });

  it('as is one that is close to its role in Japanese, and not in a sentence', () => {
    const paragraphs = [
      '大川の渡し船が、この三月で六十年の歴史を閉じる。',
      '船頭の佐々木さんは七十一歳になる。',
    ];
    const { article } = restored('ja', '渡し船の六十年', '山田一郎記者', ...paragraphs);
    expect([article.headline, article.byline]).toEqual(['渡し船の六十年', '山田一郎記者']);
    const inside = [
      '　昨日の朝、川の町の渡し船が三年ぶ',
      'りに動いた。町長は始発便に乗り、船',
      'の上で挨拶した。取材したのは',
      '佐藤正夫記者',
      '　船頭は涙を浮かべて鐘を鳴らした。',
    ];
    expect(restored('ja', '渡し船再開', '', ...inside).article.byline).toBeUndefined();
  });
});
