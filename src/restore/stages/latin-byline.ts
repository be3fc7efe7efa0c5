import type { Author } from '../../model/article.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// Novelle von L. Hartwig, A Tale by E. Marlowe: what it is may stand before.
const work =
  '(?:An?\\s|Eine?\\s|Une?\\s)?(?:Novelle|Roman|Erzählung|Skizze|Gedicht|Humoreske|Plauderei|Geschichte|Märchen|Story|Tale|Poem|Sketch|Serial|Nouvelle|Conte|Poème|Récit)\\s';
const opening = new RegExp(
  `^(?:${work}|(?=\\p{Lu}))(?<by>By|BY|by|Von|VON|von|Par|PAR|par)\\s+(?<names>\\S.*)$`,
  'u',
);
/** Who writes without a name: From Our Own Correspondent, Von unserem Korrespondenten, De notre envoyé spécial. */
const unnamed = [
  /^(?:by|from)\s+(?:our|an?|the)\s(?:[\p{L}-]+\s){0,4}?(?:correspondents?|representatives?|staff|reporters?|observer|editor|commissioner|contributor|critic)\.?$/iu,
  /^von\s+(?:unse[a-z]+|eine[a-z]+)\s(?:[\p{L}.-]+\s){0,3}?(?:korrespondent(?:en|in)?|correspondenten|mitarbeiter(?:in|s)?|berichterstatter(?:in|s)?|sonderberichterstatter(?:in)?|redaktion)\.?$/iu,
  /^d(?:e\s+notre|e\s+nos|['’]un|e\s+l['’]un\s+de\s+nos)\s(?:envoyée?s?|correspondante?s?|rédact(?:eur|rice)s?|collaborat(?:eur|rice)s?|reporters?)(?:\s[\p{L}]+){0,3}\.?$/iu,
];
const title =
  /^(?:Mr|Mrs|Miss|Ms|Dr|Prof|Professor|Rev|Sir|Lord|Lady|Dame|Hon|Capt|Captain|Col|Colonel|Maj|Major|Gen|General|Lieut|Lt|Sergt|Admiral|Bishop|Canon|M|MM|Mme|Mlle|Me|Herr|Frau|Fräulein|Pastor|Pfarrer)\.?$/iu;
const initial = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;
const nameWord = /^(?:\p{Lu}\p{L}*[’']?\p{L}*(?:-\p{Lu}\p{L}+)*|\p{Lu}\p{L}*\.)$/u;
const particle = list('de du des la le van von der den ter zu zur dos da di del della O’ of y e');
const between = /\s*,\s*(?!\p{Lu}\.)|\s+(?:and|AND|und|UND|et|ET|&)\s+/u;
const degrees = /,\s*(?:\p{Lu}\p{L}{0,3}\.\s?)+$/u;

const givenNames = list(
  'adolf albert alfred alois andreas anna anton august bernhard bruno carl christian clara conrad dietrich eduard elisabeth else emil emma erich ernst erwin eugen ferdinand franz frieda friedrich fritz georg gerhard gertrud gottfried gustav hans hedwig heinrich helene helmut herbert hermann hugo ida jakob jens joachim johann johannes josef joseph julius karl käthe klaus konrad kurt leo ludwig luise margarete maria marie martha martin max michael moritz oskar otto paul peter philipp reinhold richard robert rudolf siegfried sophie stefan theodor thomas ulrich viktor walter werner wilhelm wolfgang adèle adrien alain alexandre alice alphonse andré antoine armand arthur auguste bernard camille catherine charles claude daniel denis edmond édouard émile étienne eugène fernand françois gabriel gaston georges gérard germaine guy gustave guillaume henri hippolyte hubert jacques jean jeanne jules julien laurent léon louis louise lucien madeleine marcel marguerite maurice mathilde nicolas octave paule philippe pierre raymond rené roger simone suzanne théophile victor vincent yves yvonne john james william thomas robert henry edward george frederick francis samuel joseph benjamin daniel david stephen edwin ernest harold herbert hugh hubert percy sidney stanley walter wilfred cecil clarence cyril donald douglas edgar edmund frank geoffrey gilbert harry horace jack kenneth leonard lewis lionel matthew nathaniel nicholas norman oliver oscar patrick philip ralph reginald ronald rupert sydney theodore timothy ernest mary elizabeth margaret edith alice ellen emily florence dorothy ethel mabel jane sarah ann anne annie agnes beatrice catherine katherine constance eleanor helen kate lucy maud mildred nora ruth susan winifred',
);

/** Words of titles that no one is called by: By Land and Sea, By Royal Command, By Special Wire. */
const ordinary = list(
  'land sea air rail road river water night day moonlight daylight morning evening train boat steamer ship ferry car coach bus motor horse wire cable telegraph telephone telegram post mail hand foot order orders authority command request appointment permission special royal private public general leased direct request popular urgent demand invitation agreement arrangement order act law force right grace chance mistake accident design degrees far way ways means virtue reason the a an our your his her their its this that these those all any some no one two three four five six seven eight nine ten first second last next new old great little long short high low good bad many few more most auction tender ballot vote lot lots sealed council city town county state house lords commons parliament congress king queen crown country village street harbour harbor lake sky storm fire flood sun moon star stars wind rain snow winter summer spring autumn easter christmas monday tuesday wednesday thursday friday saturday sunday north south east west northern southern eastern western train express side sides stage stages word words popular acclamation leaps bounds hook crook fair foul divine proxy stealth starlight candle light gas steam electric aeroplane airship wireless radio associated united press exchange central news agency cent per',
);

/** What French titles begin with or speak of after Par: Par Monts et Vaux, Par Saint Christophe. */
const ordinaryInFrench = list(
  'le la les un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs tout toute tous toutes deux trois quatre cinq six sept huit dix cent mille monts vaux terre mer air ordre décret arrêté voie chemin chemins suite temps jour nuit grand grande petit petite saint sainte toutatis dieu hasard bonheur malheur amour delà dessus dessous devant derrière ici là où quel quelle',
);

/** In German, whose nouns all have capitals, two such words prove nothing (Von Haus zu Haus). */
const noName: Readonly<Record<string, ReadonlySet<string>>> = { by: ordinary, par: ordinaryInFrench };

/**
 * Reads a byline in English, German or French: its authors, none where it names a correspondent only, and
 * undefined where it is no byline. A name has to prove itself by an initial, a title, a given name, or (in English and
 * French) by two words that are never part of a title such as By Land and Sea.
 */
export function readLatinByline(text: string): readonly Author[] | undefined {
  const line = text.replace(/^[([]|[)\]]$/gu, '').trim();
  if (unnamed.some((pattern) => pattern.test(line))) return [];
  const { by, names } = opening.exec(line)?.groups ?? {};
  if (!by || !names) return undefined;
  // All in capitals, a French line of two words may be any phrase.
  const others = line === line.toUpperCase() && /^par$/iu.test(by) ? undefined : noName[by.toLowerCase()];
  const people = names.replace(degrees, '').split(between);
  // A title that names an author (Poem by Robert Burns Found) has no initial.
  const isWork =
    !line.startsWith(by) && !people.every((name) => name.split(/\s+/u).some((it) => initial.test(it)));
  const isProved = !isWork && people.every((name) => isName(name, others));
  return isProved ? people.map((name) => ({ name })) : undefined;
}

function isName(name: string, others: ReadonlySet<string> | undefined): boolean {
  const words = name.split(/\s+/u);
  const isTitled = words.length > 1 && title.test(words[0]!);
  if (words.length > 6 || !words.every((word) => nameWord.test(word) || particle.has(word))) return false;
  if (isTitled || (words.length > 1 && words.some((word) => initial.test(word)))) return true;
  if (words.length < 2 || !/^\p{Lu}\p{L}+$/u.test(words.at(-1)!.replace(/[-’'.]/gu, ''))) return false;
  if (givenNames.has(words[0]!.toLowerCase().split('-')[0]!)) return true;
  return others !== undefined && words.length <= 4 && words.every((word) => !others.has(word.toLowerCase()));
}
