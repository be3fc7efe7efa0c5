import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBroken } from '../../src/addresses/find-broken.ts';
import { keepFormerAnchors } from '../../src/addresses/former-anchors.ts';
import { addToLedger, parseLedger, writeLedger, type Ledger } from '../../src/addresses/ledger.ts';
import type { Alias } from '../../src/model/alias.ts';

const few = fc.integer({ min: 0, max: 40 });
const ledgers: fc.Arbitrary<Ledger> = fc
  .array(fc.tuple(fc.stringMatching(/^[a-z]{1,6}\/19\d\d-0[1-9]-1\d\/p0\d-0\d$/u), few, few))
  .map((its) => new Map(its.map(([address, sections, paragraphs]) => [address, { sections, paragraphs }])));

describe('a ledger of addresses', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        expect(parseLedger(writeLedger(ledger))).toEqual(ledger);
      }),
    );
  });

  it('never loses an address or an anchor, whatever is published after', () => {
    fc.assert(
      fc.property(ledgers, ledgers, (ledger, published) => {
        const sum = addToLedger(ledger, published);
        for (const [address, { sections, paragraphs }] of [...ledger, ...published]) {
          expect(sum.get(address)!.sections).toBeGreaterThanOrEqual(sections);
          expect(sum.get(address)!.paragraphs).toBeGreaterThanOrEqual(paragraphs);
        }
      }),
    );
  });

  it('tells the line that it does not understand', () => {
    expect(() => parseLedger('gazette/1924-03-07/p01-01 s0 p3\ngazette/1924-03-07/p01-02\n')).toThrow(
      /line 2/u,
    );
  });

  it('finds every article that is no more, and nothing else', () => {
    fc.assert(
      fc.property(ledgers, fc.func(fc.boolean()), (ledger, isThere) => {
        const held = new Set([...ledger.keys()].filter((address) => isThere(address)));
        const broken = findBroken(ledger, { held, aliases: [] });
        expect(broken.length).toBe(ledger.size - held.size);
        for (const address of ledger.keys())
          expect(broken.some((it) => it.startsWith(`/${address}/ was`))).toBe(!held.has(address));
      }),
    );
  });
});

describe('an alias', () => {
  const address = 'gazette/1924-03-07/p01-02';
  const ledger = new Map([[address, { sections: 0, paragraphs: 3 }]]);
  const held = new Set(['gazette/1924-03-07/p01-05']);
  const broken = (aliases: readonly Alias[], its = held) => findBroken(ledger, { held: its, aliases });

  it('keeps an address that moved, and one that is gone on purpose', () => {
    expect(broken([{ from: address, to: 'gazette/1924-03-07/p01-05#s2' }])).toEqual([]);
    expect(broken([{ from: address, gone: true, why: 'The family asked for it.' }])).toEqual([]);
  });

  it.each([
    ['leads nowhere', [{ from: address, to: 'gazette/1924-03-07/p09-09' }], /but no article stands there/u],
    [
      'leads to what moved itself',
      [
        { from: address, to: 'gazette/1924-03-07/p01-03' },
        { from: 'gazette/1924-03-07/p01-03', to: 'gazette/1924-03-07/p01-05' },
      ],
      /which moved itself/u,
    ],
    [
      'is there twice',
      [
        { from: address, gone: true },
        { from: address, to: 'gazette/1924-03-07/p01-05' },
      ],
      /more than once/u,
    ],
    [
      'is of a place in an article that is not there',
      [
        { from: address, gone: true },
        { from: `${address}#p3`, to: 'gazette/1924-03-07/p01-05#p1' },
      ],
      /its article is not there/u,
    ],
  ] as const)('that %s is told', (_, aliases, what) => {
    expect(broken(aliases)).toEqual([expect.stringMatching(what)]);
  });

  it('of an article that still stands is told', () => {
    expect(broken([{ from: address, gone: true }], new Set([address]))).toEqual([
      expect.stringMatching(/an article stands there/u),
    ]);
  });
});

describe('an anchor that is no more', () => {
  const html = '<section id="s0"><p id="p1">渡口</p><p id="p2">停航</p></section>';
  const address = 'gazette/1924-03-07/p01-01';
  const anchors = { sections: 1, paragraphs: 4 };

  it('lands where it stood last, at the end of the text', () => {
    const kept = keepFormerAnchors(html, address, { anchors, aliases: [] });
    expect(kept.startsWith(html)).toBe(true);
    expect([...kept.matchAll(/ id="(\w+)"/gu)].map(([, id]) => id)).toEqual([
      's0',
      'p1',
      'p2',
      's1',
      'p3',
      'p4',
    ]);
  });

  it('lands where people say it went', () => {
    const aliases = [{ from: `${address}#p4`, to: `${address}#p2` }];
    expect(keepFormerAnchors(html, address, { anchors, aliases })).toContain(
      '<span id="p4" class="former"></span><p id="p2">停航',
    );
  });

  it('is not made where none was published, nor twice', () => {
    expect(keepFormerAnchors(html, address, { anchors: undefined, aliases: [] })).toBe(html);
    expect(keepFormerAnchors(html, address, { anchors: { sections: 0, paragraphs: 2 }, aliases: [] })).toBe(
      html,
    );
  });
});
