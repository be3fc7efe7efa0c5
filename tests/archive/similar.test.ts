import { describe, expect, it } from 'vitest';
import { findSimilar } from '../../src/archive/similar/find-similar.ts';

const ferry =
  '渡口的石阶用的还是原来的条石，候船亭照旧立在榕树下面，船工每天清晨收起缆绳，头班渡轮五点四十分离岸。';
const ferryAgain =
  '榕树下的候船亭要修了，石阶上的条石逐块编了号，船工说缆绳也换了新的，头班渡轮照样五点四十分开。';
const market = '菜市场的鸡蛋昨天又涨了两分钱，卖豆腐的摊子却没有涨，买菜的人都说这个冬天还算好过。';
const marketAgain = '鸡蛋涨了两分钱以后，菜市场里买菜的人少了，卖豆腐的摊子前排起了队，都说冬天好过不了。';
const harbour = 'The harbour board resolved to dredge the northern channel before the herring fleet returns.';
const harbourAgain =
  'Dredging of the northern channel, the harbour board says, must wait for the herring fleet.';
const texts = [ferry, market, harbour, marketAgain, '今天没有新闻。', harbourAgain, ferryAgain];

describe('similar articles', () => {
  it('are those that share rare words, in Chinese as in English', () => {
    const similar = findSimilar(() => texts);
    expect(similar.map((others) => others[0])).toEqual([6, 3, 5, 1, undefined, 2, 0]);
  });

  it('are never the article itself, and are the same on every run', () => {
    const [once, again] = [findSimilar(() => texts), findSimilar(() => texts)];
    expect(once).toEqual(again);
    once.forEach((others, n) => expect(others).not.toContain(n));
  });

  it('are none where nothing is like it, and none in an empty archive', () => {
    expect(findSimilar(() => texts)[4]).toEqual([]);
    expect(findSimilar(() => [])).toEqual([]);
    expect(findSimilar(() => [ferry])).toEqual([[]]);
  });

  it('are four at most, those printed again first', () => {
    const many = [...Array.from({ length: 7 }, (_, n) => `${ferry}第${n}次`), market, harbour];
    const similar = findSimilar(() => [...many, ...texts]);
    expect(similar[0]).toHaveLength(4);
  });
});
