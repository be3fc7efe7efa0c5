// How headings are numbered: 一、 （一） 1. I.
const numberings = [
  { first: /^一[、．.]/u, second: /^二[、．.]/u },
  { first: /^[（(]一[）)]/u, second: /^[（(]二[）)]/u },
  { first: /^1[、．.)]/u, second: /^2[、．.)]/u },
  { first: /^I\.\s/u, second: /^II\.\s/u },
];

/** Whether a heading is the first of several that are numbered, of which one of the others is the second. */
export function opensSeries(heading: string, others: readonly string[]): boolean {
  const numbering = numberings.find(({ first }) => first.test(heading));
  return numbering !== undefined && others.some((other) => numbering.second.test(other));
}
