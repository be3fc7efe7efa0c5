// How headings are numbered: 一、 （一） 1. I.
const numberings = [
  { first: /^一[、．.]/u, second: /^二[、．.]/u },
  { first: /^[（(]一[）)]/u, second: /^[（(]二[）)]/u },
  { first: /^1[、．.)]/u, second: /^2[、．.)]/u },
  { first: /^I\.\s/u, second: /^II\.\s/u },
];

/** Gives what tells the second of several numbered headings from others, where the heading is the first of such. */
export function secondAfter(heading: string): RegExp | undefined {
  return numberings.find(({ first }) => first.test(heading))?.second;
}
