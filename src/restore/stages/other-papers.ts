const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that hardly anything but a paper is called by, and more that papers share with other things. */
const papersAlone = list(
  'advertiser argus bulletin chronicle clarion courant courier courrier despatch dispatch enquirer examiner figaro gazette guardian herald intelligencer moniteur nouvelliste observer packet recorder sentinel telegraph tribune anzeiger bote kurier tageblatt tagblatt volksblatt wochenblatt zeitung',
);
const papersToo = list(
  'age avenir bee citizen constitution dépêche echo écho enterprise express globe independent journal leader mail matin mercure mercury messenger monitor nation news patriot patriote phare post press presse progrès record register reporter republican review star standard sun temps times union voix world merkur nachrichten rundschau blatt',
);
const endsAlone = /(?:anzeiger|blatt|bote|kurier|zeitung)$/u;
const articles = list('the le la les l der die das');
const joining = list('of and de du des la le les l für und der die von');
// A phrase begins so, and no name does.
const leads = list(
  'from on in at by to for with about of and a an aus vom im am zum zur bei mit dans sur par pour du des',
);
const mostBefore = 3;
const mostAfter = 4;
const chinese = /^\p{Script=Han}{1,7}(?:[报報]|新[闻聞])(?:\s?[A-Z]{2,}){0,5}$/u;
const chineseAlone = /(?:[日晚早晨午周週时時商申]|青年|工人|文[汇匯]|大公)[报報]|(?<!号外|号外の|壁)新聞/u;
// A forecast, a communiqué and the like.
const noPaper = /[预預予通战戰海墙牆电電简簡捷喜情板会會号]報?[报報](?:\s|$)|(?<!大)公[报報](?:\s|$)/u;
const korean = /^(?!벽|관보)\p{Script=Hangul}{1,7}(?:일보|신문|시보|신보|매일|타임스)$/u;
const word = /[\s’'-]+/u;
const capital = /^\p{Lu}/u;
const sentenceInside = /[.:;!?]\s*\S/u;
const wordOfPaper = /[报報]|新[闻聞]|[编編][辑輯]|일보|신문|시보|신보|매일|타임스/u;
const figure = /\d|[年月日号號版面]/u;
const source =
  /[《〈]|^[\s（(]*(?:原[载載]|摘自|[转轉][载載]|[据據]|出自|[选選]自)|^\s*[（([][^）)\]]*[）)\]][.。]?$/u;

/**
 * Whether the words may be a newspaper's name by how such end: 江城晚报, 大川新聞, 강변일보, The Fleet Haven Gazette.
 * `alone` asks for more: for what is hardly ever anything else.
 */
export function isNameOfPaper(words: string, { alone }: { readonly alone: boolean }): boolean {
  const name = words.replace(/\s+/gu, ' ').trim();
  if (korean.test(name)) return true;
  if (chinese.test(name)) return !noPaper.test(name) && (!alone || chineseAlone.test(name));
  return !sentenceInside.test(name) && isLatinName(name.replace(/[.,]/gu, ''), alone);
}

/** The Fleet Haven Gazette, Le Courrier de Vaubrun: the word for a paper stands last, or before “of” and a few words. */
function isLatinName(name: string, alone: boolean): boolean {
  const its = name.split(word).filter(Boolean);
  const at = its.findIndex((it) => isPaper(it, alone));
  if (at < 0 || !capital.test(its[at]!)) return false;
  const before = its.slice(0, at);
  const after = its.slice(at + 1);
  const hasArticle = articles.has(before[0]?.toLowerCase() ?? '');
  const isBefore = before
    .slice(hasArticle ? 1 : 0)
    .every((it) => capital.test(it) && !leads.has(it.toLowerCase()));
  const isAfter = after.length === 0 || (hasArticle && joining.has(after[0]!.toLowerCase()));
  const mayStandAfter = after.every((it) => capital.test(it) || joining.has(it));
  return isBefore && isAfter && mayStandAfter && before.length <= mostBefore && after.length <= mostAfter;
}

function isPaper(its: string, alone: boolean): boolean {
  const lower = its.toLowerCase();
  return papersAlone.has(lower) || endsAlone.test(lower) || (!alone && papersToo.has(lower));
}

/**
 * Tells quickly whether a line may hold the name of a paper in East Asia, or of its editors, beside a day or a page, and
 * does not name a source by it.
 */
export function mayNamePaper(text: string): boolean {
  return wordOfPaper.test(text) && figure.test(text) && !isSource(text);
}

/** Whether a line says where it was taken from: 原载…, 《…》, or all of it in brackets. */
export function isSource(text: string): boolean {
  return source.test(text);
}
