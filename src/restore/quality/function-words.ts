/** The words that hold sentences together, by language: known in any archive, however small. */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf(
    'the of and to a in is was it that he for on with as his be at by i had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so said what up its about into than them can only other time new some could these two may first then do any my now such like our over man me even most made after also did many off before must well back through years where much your way down should because long each just those people mr mrs too still own see men work here between both life being under never day same another know while last might us great old year come since against go came right used take three',
  ),
  de: setOf(
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat daß dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei diese dieser wieder keine seiner worden will zwischen immer was sagte',
  ),
  fr: setOf(
    'le de la les et des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette aux ou ont mais comme nous être été sa fait à leur bien ses tout même aussi on elle avait était ces deux où entre après sans peut dont lui très ils y encore contre',
  ),
  es: setOf(
    'el los y que del las se por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde',
  ),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
