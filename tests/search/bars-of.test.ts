import { expect, it } from 'vitest';
import { barsOf, isWanted } from '../../src/components/search/narrowing/bars-of.ts';

const months = new Map([
  ['1996-03', 2],
  ['1998-05', 3],
  ['1998-11', 1],
]);

it('draws a bar for every year, the empty ones too', () => {
  const { scale, bars } = barsOf(months, '', '');
  expect(scale).toBe('years');
  expect(bars.map(({ period, count }) => [period, count])).toEqual([
    ['1996', 2],
    ['1997', 0],
    ['1998', 4],
  ]);
});

it('draws months where two years or less are wanted, from January to December', () => {
  const { scale, bars } = barsOf(months, '1998-05', '1998-11');
  expect(scale).toBe('months');
  expect(bars).toHaveLength(12);
  expect(bars[4]).toEqual({ period: '1998-05', from: '1998-05', to: '1998-05', count: 3 });
  expect(bars.filter((bar) => isWanted(bar, '1998-05', '1998-11'))).toHaveLength(7);
});

it('draws decades of a long run, and the years of those that are wanted', () => {
  const long = new Map([
    ['1851-01', 1],
    ['1999-12', 1],
  ]);
  expect(barsOf(long, '', '').scale).toBe('decades');
  expect(barsOf(long, '', '').bars[0]).toEqual({ period: '185', from: '1850', to: '1859', count: 1 });
  expect(barsOf(long, '1850', '1889')).toMatchObject({ scale: 'years', bars: { length: 40 } });
});

it('draws nothing of nothing', () => {
  expect(barsOf(new Map(), '', '').bars).toEqual([]);
});

it('takes a span that is open at one end', () => {
  const { bars } = barsOf(months, '1997', '');
  expect(bars.filter((bar) => isWanted(bar, '1997', '')).map(({ period }) => period)).toEqual([
    '1997',
    '1998',
  ]);
});
