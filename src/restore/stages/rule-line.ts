const rule = /^(?:[-–—―─━_=~＝～*＊※☆★◇◆·]\s*){3,}$/u;
const shortestOfHyphens = 4;

/**
 * Tells whether a line is a rule: dashes, stars or such and nothing else. Two dashes are one Chinese dash, and
 * leaders of dots and the crosses of a censor are text.
 */
export function isRule(text: string): boolean {
  if (!rule.test(text)) return false;
  const marks = text.replace(/\s+/gu, '');
  return !/^-+$/u.test(marks) || marks.length >= shortestOfHyphens;
}
