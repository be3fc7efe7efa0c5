const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const namedSo = list(
  'advertiser advocate age argus avenir bee bulletin bugle chronicle citizen clarion constitution constitutionnel courant courier courrier daily dépêche despatch dispatch écho echo enquirer enterprise examiner express figaro gazette globe guardian herald independent intelligencer journal leader mail matin mercure mercury messenger moniteur monitor nation news newspaper nouvelliste observateur observer packet patriot patriote petit phare post press presse progrès recorder register reporter republican review rundschau sentinel standard star sun telegraph telegram temps times tribune union voix weekly world',
);
const endsSo =
  /(?:anzeiger|blatt|blätter|bote|kurier|merkur|nachrichten|post|presse|rundschau|volksfreund|wacht|zeitung)$/u;
const joining = list('the of and for de du des la le les l d et für und der die das am im vom');
const mostWords = 7;
const chinese = /^\p{Script=Han}{1,8}(?:[报報]|新[闻聞])(?:\s?[A-Z]{2,}){0,5}$/u;
const korean = /^\p{Script=Hangul}{1,8}(?:일보|신문|시보|신보|매일|타임스)$/u;
const word = /[\s’'-]+/u;
const capital = /^\p{Lu}/u;
const wordOfPaper = /[报報]|新[闻聞]|[编編][辑輯]|일보|신문|시보|신보|매일|타임스/u;
const figure = /\d|[年月日号號版面]/u;
const title = /[《〈]/u;

/** Whether the words are a newspaper's name by how such end: 江城晚报, 大川新聞, 강변일보, The Fleet Haven Gazette. */
export function isNameOfPaper(words: string): boolean {
  const name = words.replace(/\s+/gu, ' ').trim();
  return chinese.test(name) || korean.test(name) || isLatinName(name);
}

function isLatinName(name: string): boolean {
  const its = name.split(word).filter(Boolean);
  if (its.length > mostWords || !its.every((it) => capital.test(it) || joining.has(it))) return false;
  return its.some((it) => namedSo.has(it.toLowerCase()) || endsSo.test(it.toLowerCase()));
}

/**
 * Tells quickly whether a line may hold the name of a paper in East Asia, or of its editors, beside a day or a page; a
 * title in 《》 names a source.
 */
export function mayNamePaper(text: string): boolean {
  return wordOfPaper.test(text) && figure.test(text) && !title.test(text);
}
