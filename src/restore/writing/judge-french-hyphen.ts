import type { HyphenVerdict, JudgeUnseen } from './judge-hyphen.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const falls: HyphenVerdict = { verdict: 'falls', isOpen: false };
const stays: HyphenVerdict = { verdict: 'stays', isOpen: false };

/** Small words inside a chain: Montreuil-le-Vieux, arc-en-ciel, c’est-à-dire. */
const links = list('le la les l de du des d à au aux en et lès lez sur sous par ci là');
/** What follows its verb in a question or in reported speech: dit-il, réparera-t-on, rendez-vous. */
const pronouns = list('il ils elle elles on je tu nous vous moi toi lui leur y t');
/** After these heads only some words take a hyphen: sous-préfet, but souscription. */
const certainAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  sous: list('préfet sol sols marin marins officier officiers chef lieutenant'),
  non: list('lieu sens'),
  au: list('dessus dessous delà devant dehors dedans'),
  par: list('dessus dessous delà devant ci là'),
  mi: list('août carême chemin côte voix temps'),
  demi: list('heure heures tour mesure douzaine siècle finale litre'),
  belle: list('mère sœur fille'),
  beau: list('père frère fils'),
  petit: list('fils bourgeois'),
  grand: list('mère père messe rue chose peine route place'),
  peut: list('être'),
  arc: list('bouquet boutant'),
  chef: list('lieu'),
  presque: list('île'),
  notre: list('dame'),
  tire: list('bouchon ligne botte'),
  passe: list('temps partout'),
  porte: list('monnaie plume manteau drapeau parole voix avions'),
  garde: list('barrière chasse côte malade feu'),
  avant: list('hier garde veille centre dernier dernière poste'),
  après: list('midi demain guerre'),
  arrière: list('garde pensée boutique saison'),
};
const whollyHeads = list('là ci ex vice quasi semi');
const tens = list('vingt trente quarante cinquante soixante quatre cent');
const units = list(
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts',
);
const afterTen = list('sept huit neuf');
const selves = list('même mêmes');

/**
 * Judges the hyphen of a French word that was never seen. French joins its verbs to the pronouns after them, its
 * numbers to each other and its place names to all their parts; whatever else is broken is one word.
 */
export const judgeFrenchHyphen: JudgeUnseen = (head, tail) => {
  const first = head.split('-').at(-1)!;
  const [last = '', ...others] = tail.split(/[-’']/u);
  const isChain = (head.includes('-') && links.has(first)) || (others.length > 0 && links.has(last));
  const isNumber = (tens.has(first) && units.has(last)) || (first === 'dix' && afterTen.has(last));
  const isVerb = pronouns.has(last) && first.length >= 3 && !(last === 't' && others.length === 0);
  if (isChain || isNumber || isVerb || selves.has(last) || last === 'là') return stays;
  if (whollyHeads.has(first)) return stays;
  return certainAfter[first]?.has(last) ? stays : falls;
};
