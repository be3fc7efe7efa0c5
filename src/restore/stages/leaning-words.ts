/**
 * Small words in English, German and French that lean on the word after them, so that no heading ends with one, as
 * alternatives of a pattern. Words that German splits off from its verbs (ab, an, auf, aus, vor) are not among them, so
 * that English "an" stands apart.
 */
export const leaningWords = [
  'a the of in on at by to for from with into between upon and or but as than when if',
  'while where because that this these those which who whose is are was were be been being am had has have will would',
  'shall should may might must can could his her hers their its my your our every each very so such said says no not',
  'und oder sondern daß dass wenn weil als wie der die das des dem den ein eine eines einer einem einen kein keine',
  'keinen von vom zu zum zur im mit für beim am ins ans seit gegen ohne zwischen wegen sich sein seine seiner seinem',
  'seinen ihre ihrer ihrem ihren diese dieser diesem diesen dieses jede jeder jedem jeden sehr etwa rund fast sowie',
  'hatte wurden zwei drei vier fünf sechs sieben acht neun zehn zwölf',
  'et ou mais que qui dont où si le la les de du des un une à au aux en dans sur par pour sous sans vers chez entre',
  'depuis pendant après avant contre ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos ne se il',
  'elle on est sont était étaient a ont avait fut très deux trois quatre cinq six sept huit neuf dix cent mille',
]
  .join(' ')
  .replaceAll(' ', '|');

/** One more in English, that ends headings in German (hält die Uhr an) and French (le jour de l’an). */
export const leaningInEnglish = 'an';
