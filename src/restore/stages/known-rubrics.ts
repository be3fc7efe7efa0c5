/** Headings that pages go by, and that no article bears as its own headline. */
const pageHeadings = [
  // Chinese, both ways of writing
  '[要头頭]版|要[闻聞](?:版)?|(?:[国國][内內际際]|本[市地埠省县縣州港]|地方|省[内內]|市[内內]|城[市乡鄉]|[综綜]合|[经經][济濟]|[财財][经經]|[体體]育|文[化教体體娱娛艺藝]|科[技教]|教育|[卫衛]生|社[会會]|政[治法]|[时時][政事]|法[制治]|[农農][村业業]|工[业業商]|[军軍]事|[两兩]岸|[华華]僑?|世界|都市|[区區][县縣])(?:新[闻聞]|要[闻聞])(?:版)?',
  '[国國][内內际際](?:版)?|[综綜]合(?:版)?|[体體]育(?:版)?|[财財][经經](?:版)?|文[艺藝化娱娛](?:版)?|副刊|[专專][版刊页頁]|特刊|增刊|[周週]刊|[周週]末(?:版)?|[综綜][艺藝](?:版)?|[广廣]告(?:版)?|理[论論](?:版)?|地方版|地方通[讯訊]|科教[文卫衛]+|[图圖]片新[闻聞]',
  // Japanese
  '総合|経済|国際|政治面?|社会面?|スポーツ|地域|地方版|家庭欄?|くらし|学芸欄?|文化欄?',
  // Korean
  '종합|정치|경제|사회|국제|문화|스포츠|지역|오피니언|생활|과학|교육',
  // English
  "(?:local|home|foreign|city|county|country|domestic|national|international|general|world|state|town|district|parish|sporting|sports|business|financial|provincial|telegraphic|shipping|society|political|church|farm|latest)\\s(?:news|intelligence|page|section|notes)|sports?|business|society|features|foreign|opinion|women[’']s\\spage|children[’']s\\s(?:page|corner)|arts\\sand\\s(?:letters|leisure|entertainment)|supplement",
  // German
  'lokales|lokalnachrichten|vermischtes|feuilleton|handelsteil|handel(?:\\sund\\sverkehr)?|wirtschaft|politik|kultur|ausland|inland|sport|aus\\sstadt\\sund\\sland|unterhaltungsbeilage|beilage|anzeigenteil',
  // French
  'faits\\sdivers|nouvelles\\s(?:locales|diverses)|derni[èe]res?\\s(?:nouvelles|heure)|chronique\\s(?:locale|r[ée]gionale)|politique|[ée]tranger|[ée]conomie|spectacles|la\\sville',
].join('|');

/** Headings of pages and columns that an article could also bear. */
const columnHeadings = [
  '[经經][济濟]|文化|教育|科技|社[会會]|[评評][论論]|[时時][评評]|社[论論]|言[论論]|[农農]村|生活|健康|旅游|[读讀読]者[来來]信|[来來]信|[启啟]事|公告|分[类類][广廣]告|天[气氣]|文摘|[读讀読]者之友',
  '社説|論説|広告|投書|天気|사설|독자투고|광고|날씨',
  'editorials?|letters(?:\\sto\\sthe\\seditor)?|correspondence|notices|advertisements|classified(?:\\sadvertisements)?|markets|shipping|amusements|entertainment|commercial|finance|politics|agriculture|weather|news|books|gardening|births,?\\smarriages,?\\sand\\sdeaths',
  'leserbriefe|anzeigen|wetter|marktberichte?|annonces|bourse|march[ée]s|courrier\\sdes\\slecteurs|m[ée]t[ée]o',
].join('|');

const apart = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
const known = `(?:${pageHeadings}|${columnHeadings})(?:\\s?[·・/&、]\\s?(?:${pageHeadings}|${columnHeadings}))?`;

/**
 * The headings that newspapers give their pages: 要闻, 国际新闻, 副刊, Local News, Lokales. `inHead` finds one within a
 * running head, `whole` matches words that are nothing else; `alone` matches a line that is nothing else, and that no
 * article would bear.
 */
export const knownRubrics = {
  inHead: new RegExp(apart(known), 'iu'),
  whole: new RegExp(`^${known}$`, 'iu'),
  alone: new RegExp(`^[\\s\\p{P}]*(?<rubric>${pageHeadings})[\\s\\p{P}]*$`, 'iu'),
} as const;
