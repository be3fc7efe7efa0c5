import type { Fix } from './fix.ts';

// Pairs of radical and character, from EquivalentUnifiedIdeograph.txt of the Unicode Character Database 14.0.
const supplement = new Map(
  (
    '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛' +
    '⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶' +
    '⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
  )
    .match(/../gu)!
    .map((pair) => [...pair] as [string, string]),
);
const kangxi = /[\u2F00-\u2FD5]/gu;
const radical = /[\u2E80-\u2EF3\u2F00-\u2FD5]/u;
const supplementary = /[\u2E80-\u2EF3]/gu;

/**
 * Replaces radicals, the parts that dictionaries sort by, with the characters they look like.
 *
 * Some fonts map a character's shape back to the code of its radical, so that 长 arrives as ⻓ and is never
 * found. NFKC knows the 214 Kangxi radicals but only two of the others.
 *
 * @see https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt
 */
export const unifyRadicals: Fix = {
  id: 'unify-radicals',
  summary: 'Replaces dictionary radicals by the characters they stand for.',
  writing: ['cjk', 'hangul'],
  examples: [
    ['⽔⻓船⾼', '水长船高'],
    ['⻛⻬', '风齐'],
  ],
  keeps: ['水长船高', '①㈠，…'],
  restore(text) {
    if (!radical.test(text)) return text;
    return text
      .replace(kangxi, (radical) => radical.normalize('NFKC'))
      .replace(supplementary, (radical) => supplement.get(radical) ?? radical);
  },
};
