import { expect, it } from 'vitest';
import { readAsked, turn, widen, writeAsked } from '../../src/components/search/asked.ts';
import { searchAddress } from '../../src/components/search/search-address.ts';

const read = (address: string) => readAsked(new URLSearchParams(address));

it('writes in an address what was read out of it, and nothing that goes without saying', () => {
  const address =
    '?q=%E6%B8%A1%E5%8F%A3&paper=a&paper=b&kind=letter&from=1993&to=1997-05&sort=newest&view=lines';
  expect(writeAsked(read(address))).toBe(address);
  expect(writeAsked(read('?q=x&sort=relevance&view=articles&sort=&from='))).toBe('?q=x');
  expect(writeAsked(read(''))).toBe('');
});

it('takes what it does not know for not said', () => {
  expect(read('?q=x&sort=best&view=cards&colour=red')).toEqual(read('?q=x'));
});

it('understands addresses that were published before', () => {
  expect(read('?q=x&year=1998&readable=yes').narrowing).toMatchObject({
    year: ['1998'],
    quality: ['good', 'fair', 'unmeasured'],
  });
});

it('takes one choice away, or all', () => {
  const asked = read('?q=x&paper=a&paper=b&from=1998');
  expect(writeAsked(turn(asked, 'paper', 'a'))).toBe('?q=x&paper=b&from=1998');
  expect(writeAsked(widen(asked))).toBe('?q=x');
});

it('leads from a paper or an issue to searching inside it', () => {
  expect(searchAddress({ paper: 'yunting-daily' })).toBe('/search/?paper=yunting-daily');
  expect(searchAddress({ paper: 'yunting-daily', day: '1998-11-09' }, '渡口')).toBe(
    '/search/?q=%E6%B8%A1%E5%8F%A3&issue=yunting-daily%2F1998-11-09',
  );
});
