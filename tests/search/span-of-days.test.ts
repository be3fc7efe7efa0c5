import { expect, it } from 'vitest';
import { firstDay, isPeriod, lastDay } from '../../src/components/search/narrowing/span-of-days.ts';

it('takes a year and a month from their first day to their last', () => {
  expect([firstDay('1998'), lastDay('1998')]).toEqual(['1998-01-01', '1998-12-31']);
  expect([firstDay('1996-02'), lastDay('1996-02')]).toEqual(['1996-02-01', '1996-02-29']);
  expect([firstDay('1998-05-17'), lastDay('1998-05-17')]).toEqual(['1998-05-17', '1998-05-17']);
});

it('knows no day that there never was', () => {
  for (const period of ['', '98', '1998-13', '1998-02-30', 'May', '1998-5', '1998-05-17T00:00']) {
    expect(isPeriod(period), period).toBe(false);
    expect([firstDay(period), lastDay(period)], period).toEqual([undefined, undefined]);
  }
});
