import type { Writing } from '../../model/lang.ts';

const chinese = [
  // 本报讯, 本报北京5月3日电, 新华社北京5月3日电, 本报柳埠专电
  /^[【〔（(]?(?:本[报報]|本刊|本社|新[华華]社|中新(?:社|网)|中央社)[^，。、：；“]{0,14}?(?:[讯訊](?!\p{Script=Han}*[号號息员員])|(?:专|專)?[电電](?=[】〕）)（(\s　：:]|$))/u,
  // （记者 林望 通讯员 何苇）…
  /^[（(](?:本[报報])?(?:[记記]者|通[讯訊][员員])[^（）()，。]{1,30}[）)]/u,
] as const;
const day =
  '(?:(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+\\p{L}{3,9}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\\s(?:night|evening|morning))?)';
const place = "\\p{Lu}[\\p{L}’'. -]{1,30}";
const latin = [
  new RegExp(`^${place}(?:,\\s*${place})?,\\s*${day}\\s*(?:\\([^()]{2,40}\\)\\s*)?[.,]?\\s*[—–-]`, 'u'),
  // MADRID (Reuter).—
  /^\p{Lu}[\p{Lu}’'. -]{2,30}\s\([^()]{2,40}\)\s*[.,]?\s*[—–-]/u,
] as const;

/** Tells whether a text opens as reports do, with 本报讯, an agency's 电, the authors in brackets or a dateline. */
export function opensReport(text: string, writing: Writing): boolean {
  return (writing === 'cjk' ? chinese : latin).some((opening) => opening.test(text));
}
