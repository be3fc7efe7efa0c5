/**
 * Closed lists by which a hyphen at a line's end is judged where the archive has never seen the word: first parts
 * that take a hyphen before nearly any word, last parts that take one after nearly any, and the syllables that are
 * broken off most often, which say nothing even where they happen to be words.
 */
export const hyphenWords = {
  heads: list(
    'self well ill half quarter half-past all cross high low long short deep old new ever never much so-called first second third double single triple two three four five six seven eight nine ten eleven twelve hundred semi quasi non anti pro demi great mid',
  ),
  /** First parts that take a hyphen before an office only: ex-mayor, but example. */
  officeHeads: list('ex vice sub rear major lieutenant attorney under'),
  offices: list(
    'president king queen mayor minister premier governor senator chancellor chairman admiral consul emperor sultan kaiser convict soldier sergeant champion captain officer official speaker editor general colonel alderman sheriff judge principal secretary treasurer inspector lieutenant commander director manager',
  ),
  tails: list(
    'looking made fashioned headed eyed handed hearted minded known going coloured colored faced haired legged footed sided sized shaped like old year day hour minute mile inch foot ton pound horse class rate door wheel wheeled edged bound bred born built cut dressed fed filled free fitting grown held keeping law lit loving making proof past possessed room set speaking stricken taught telling thatched tempered to-do topped trained up off out in down back on over aged based bearing blooded bodied bodied bottomed cornered crowned deserved distance earned educated established favoured furnished informed laden lived meaning natured packed paid paying piece plated powered ranking reaching respected running satisfied sighted spirited spoken spread storey story strong term time tongued toned weight winded wide willed wing witted worn yard',
  ),
  tens: list('twenty thirty forty fifty sixty seventy eighty ninety'),
  units: list(
    'one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth odd',
  ),
  numbers: list('one two three four five six seven eight nine ten half'),
  fractions: list(
    'half halves third thirds quarter quarters fourth fourths fifth fifths sixths eighth eighths tenth tenths',
  ),
  /** Small words inside a chain: mother-in-law, up-to-date. */
  links: list('in of to the and a at by on up me or de du la le les sur sous'),
  prefixes: list(
    'ac ad af al an ap ar as at be bi bit cap col com con cor car cat de di dis ef em en ex fa for fore fur ha har ho im in inter ir mar mat me men mis mo no ob oc of op or out over pal par pas pat pen per pos pre pro ram re sat se sub sup sur tar ten to trans un under up with',
  ),
  suffixes: list(
    'lessness fulness smen sman able age al ance ant ate ed en ence ent er ere ers es est ful hood ible ing ings ion ish ism ist ity less ly man ment ments men ness or ous ship sion ted ten ter tion tions tive tor ward wards ware wise ways fully ful son land lands ton ham ford port most more some thing things where ever self selves body how fore what to day one ones teen ty red ring rings ling king ding lingly let lets rate rated rates tract tory use used side ate ates pose port ports form forms count come comes pass sent scent sign tent test tend tends tended tempt tents nation press pressed dent den ping pings sing tor tar ties mine mined cause course cover gain press hap haps',
  ),
} as const;

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
