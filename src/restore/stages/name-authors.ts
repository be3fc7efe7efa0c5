import { chineseSurnames } from '../writing/chinese-surnames.ts';
import { knownRubrics } from './known-rubrics.ts';
import type { CuedBlock } from './name-roles.ts';

const chineseName = new RegExp(`^[${chineseSurnames}]\\p{Script=Han}{1,2}$`, 'u');
const longerThanName = 4;
const isTitle = ({ text }: CuedBlock): boolean =>
  (text.length >= longerThanName || !chineseName.test(text)) && !knownRubrics.whole.test(text);

/**
 * Knows an author’s bare name for a byline: the last display line above the text, below a headline that is no name
 * and no page’s heading, as essays and poems have it.
 */
export function nameAuthors(blocks: readonly CuedBlock[]): readonly CuedBlock[] {
  const at = blocks.findIndex(({ kind }) => kind === 'text') - 1;
  const head = blocks.slice(0, Math.max(0, at));
  const isPlain = ({ kind, cue }: CuedBlock): boolean => kind === 'display' && cue === 'none';
  const author = blocks[at];
  if (author === undefined || !head.some((block) => isPlain(block) && isTitle(block))) return blocks;
  if (!isPlain(author) || author.isDoubled || !chineseName.test(author.text) || !head.every(isPlain))
    return blocks;
  return blocks.with(at, { ...author, cue: 'byline' });
}
