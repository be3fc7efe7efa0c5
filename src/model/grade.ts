/** How good an article's text is, for readers. */
export type Grade = 'good' | 'fair' | 'poor';

// Measured by `npm run bench -- quality`: clean texts lie from 0.9 up; below 0.8 one word in five is not to be read.
const leastGood = 0.9;
const leastFair = 0.8;

/** Grades a text's quality; one that could not be measured has no grade. */
export function gradeOf(quality: number | undefined): Grade | undefined {
  if (quality === undefined) return undefined;
  if (quality >= leastGood) return 'good';
  return quality >= leastFair ? 'fair' : 'poor';
}
