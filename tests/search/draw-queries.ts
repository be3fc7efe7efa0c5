import { drawStrings, startRandom, type DrawnString } from './draw-strings.ts';
import { scan, type ScannedArticle } from './plain-scan.ts';

/** A query as a reader types it, and the sections of the articles that a plain scan finds for it. */
export interface DrawnQuery {
  readonly kind: string;
  readonly typed: string;
  readonly wanted: ReadonlyMap<string, readonly string[]>;
}

/** How many queries of each kind are drawn. */
export const amounts = {
  present: 500,
  absent: 100,
  'two words': 60,
  'three words': 40,
  without: 40,
  'within days': 40,
  'either of two': 30,
} as const;

type Found = Map<string, string[]>;

/** Draws queries of every kind from an archive, the same each time, with what a plain scan says to each. */
export function drawQueries(articles: readonly ScannedArticle[], seed = 1923): DrawnQuery[] {
  const random = startRandom(seed);
  const strings = drawStrings(articles, 4 * amounts.present, seed).map((drawn) => ({
    ...drawn,
    found: find(drawn),
  }));
  const present = strings.filter(({ found }) => found.size > 0);
  const absent = strings.filter(({ found }) => found.size === 0);
  // A year beside other words says of which days; as text it is looked for by itself.
  const words = present.filter(({ typed }) => !/^\d{4}$/u.test(typed));
  const pick = () => words[Math.floor(random() * words.length)]!;
  const many = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);
  return [
    ...present.slice(0, amounts.present).map(({ kind, typed, found }) => ({ kind, typed, wanted: found })),
    ...absent.slice(0, amounts.absent).map(({ kind, typed, found }) => ({ kind, typed, wanted: found })),
    ...many(amounts['two words'], () => all('two words', [pick(), pick()])),
    ...many(amounts['three words'], () => all('three words', [pick(), pick(), pick()])),
    ...many(amounts.without, () => without(pick(), pick())),
    ...many(amounts['within days'], () => within(pick(), random)),
    ...many(amounts['either of two'], () => either(pick(), pick())),
  ];

  function find({ wanted, whole }: DrawnString): Found {
    return scan(articles, wanted, whole);
  }
}

type Drawn = DrawnString & { readonly found: Found };

/** Articles that hold all of them, each with every section that holds any. */
function all(kind: string, drawn: readonly Drawn[]): DrawnQuery {
  const [first, ...others] = drawn;
  const addresses = [...first!.found.keys()].filter((address) =>
    others.every(({ found }) => found.has(address)),
  );
  return { kind, typed: drawn.map(({ typed }) => typed).join(' '), wanted: sectionsOf(addresses, drawn) };
}

function either(a: Drawn, b: Drawn): DrawnQuery {
  const addresses = new Set([...a.found.keys(), ...b.found.keys()]);
  return {
    kind: 'either of two',
    typed: `${a.typed} OR ${b.typed}`,
    wanted: sectionsOf([...addresses], [a, b]),
  };
}

function without(a: Drawn, b: Drawn): DrawnQuery {
  const addresses = [...a.found.keys()].filter((address) => !b.found.has(address));
  return { kind: 'without', typed: `${a.typed} -${b.typed}`, wanted: sectionsOf(addresses, [a]) };
}

/** The day stands in the address: `/paper/1998-05-03/p01/`. */
function within(drawn: Drawn, random: () => number): DrawnQuery {
  const addresses = [...drawn.found.keys()];
  const year = addresses[Math.floor(random() * addresses.length)]!.slice(0, -1).split('/')[2]!.slice(0, 4);
  const held = addresses.filter((address) => address.split('/')[2]!.startsWith(`${year}-`));
  return {
    kind: 'within days',
    typed: `${drawn.typed} ${year}..${year}-12`,
    wanted: sectionsOf(held, [drawn]),
  };
}

/** In the order of the article, as the scan gives them. */
function sectionsOf(addresses: readonly string[], drawn: readonly Drawn[]): Map<string, string[]> {
  return new Map(
    addresses.map((address) => [
      address,
      [...new Set(drawn.flatMap(({ found }) => found.get(address) ?? []))].sort(),
    ]),
  );
}
