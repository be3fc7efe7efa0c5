import { chineseSurnames } from '../writing/chinese-surnames.ts';
import { knownRubrics } from './known-rubrics.ts';
import type { CuedBlock } from './name-roles.ts';

const chineseName = new RegExp(`^[${chineseSurnames}]\\p{Script=Han}{1,2}$`, 'u');
// 山田一郎記者: close to its role a name could as well stand in a sentence.
const japaneseName =
  /^\p{Script=Han}{2,4}(?:[郎子雄夫男一二三介助吉治司美江代]|彦|哉)(?:記者|特派員|通信員)$/u;
const longerThanName = 4;
// What pieces of a literary page are called.
const genre =
  /^(?:散文|随笔|隨筆|诗歌?|詩歌?|新诗|小说|小說|(?:小|微型|短篇|中篇|长篇|連載|连载)?(?:小说|小說)(?:连载|連載)?|童话|童話|杂文|雜文|杂感|征文|徵文|连载|連載|寓言|游记|遊記|笔记|札记|故事|报告文学|通讯|特写|评论|短评|回忆录?)$/u;
const shortestTitle = 2;
const isTitle = ({ text }: CuedBlock): boolean =>
  text.length >= shortestTitle &&
  (text.length >= longerThanName || !chineseName.test(text)) &&
  !genre.test(text) &&
  !knownRubrics.whole.test(text);

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
  if (!isPlain(author) || author.isDoubled || !isAuthor(author.text) || !head.every(isPlain)) return blocks;
  return blocks.with(at, { ...author, cue: 'byline' });
}

function isAuthor(text: string): boolean {
  return chineseName.test(text) || japaneseName.test(text);
}
