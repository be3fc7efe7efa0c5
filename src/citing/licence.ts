/** A licence by its name in the SPDX list, and where it stands. */
export interface Licence {
  readonly name: string;
  readonly path: string;
}

/** Licences that can be told from what an archive says of its rights. */
const licences: readonly (readonly [RegExp, Licence])[] = [
  [/\bCC[\s-]?0\b/iu, { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
  [
    /\bCC[\s-]BY[\s-]SA[\s-]4\.0\b/iu,
    { name: 'CC-BY-SA-4.0', path: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  ],
  [
    /\bCC[\s-]BY[\s-]NC[\s-]4\.0\b/iu,
    { name: 'CC-BY-NC-4.0', path: 'https://creativecommons.org/licenses/by-nc/4.0/' },
  ],
  [/\bCC[\s-]BY[\s-]4\.0\b/iu, { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
];

/** Finds the licence that an archive's rights name; none where they name none we know. */
export function licenceOf(rights: string | undefined): Licence | undefined {
  return rights === undefined ? undefined : licences.find(([pattern]) => pattern.test(rights))?.[1];
}
