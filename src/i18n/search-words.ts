import { writingOf, type Lang } from '../model/lang.ts';

const zh = {
  'search.title': '检索',
  'search.label': '在全部报纸里查找',
  'search.submit': '查找',
  'search.hint': '词与词之间空一格，每个都要有；放进引号里，就照原样找一整句。繁体与简体互通。',
  'search.noscript': '检索要用到 JavaScript，这个浏览器没有开启。报纸仍可以逐种、逐年、逐期翻看：',
  'search.browse': '去翻报纸',
  'search.filters': '缩小范围',
  'search.papers': '报纸',
  'search.years': '年份',
  'search.order': '次序',
  'search.relevance': '按相关度',
  'search.newest': '从新到旧',
  'search.oldest': '从旧到新',
  'search.unsorted': '报名不详',
  'search.undated': '日期不详',
  'search.page': '第{pages}版',
  'search.join': '、',
  'search.lead': '开头',
  'search.figures': '图片',
  'search.looking': '正在查找“{query}”……',
  'search.found': '全文含{terms}：{total}篇。',
  'search.foundOne': '全文含{terms}：{total}篇。',
  'search.term': '“{term}”',
  'search.and': '并含',
  'search.opens': '外文词也找以它开头的词；加上引号，就只找整词。',
  'search.shown': '已列出{shown}篇，共{total}篇。',
  'search.more': '再列{count}篇',
  'search.none': '报纸里没有一处{terms}。',
  'search.noneNarrowed': '在所选的范围里，没有一处{terms}。',
  'search.noneAdvice': '可以少写几个字，或换一个说法；也可以不检索，直接去翻报纸。',
  'search.widen': '不限范围再找',
  'search.plainer': '不带标点再找：{query}',
  'search.marksOnly': '只有标点，没有可查的字。请写一个字、一个词或一个数目。',
  'search.empty': '这座档案里还没有报道，所以无从检索。',
  'search.failed': '检索没有打开。',
  'search.failedAdvice': '多半是网络断了一下。请再试一次；报纸仍可以照常翻看。',
  'search.again': '再试一次',
};

export type SearchWords = Readonly<Record<keyof typeof zh, string>>;

const en: SearchWords = {
  'search.title': 'Search',
  'search.label': 'Search all newspapers',
  'search.submit': 'Search',
  'search.hint':
    'Words apart by a space are all wanted; what stands in quotation marks is found word for word. Traditional and Simplified characters find each other.',
  'search.noscript':
    'Searching needs JavaScript, which this browser has switched off. The papers can be read all the same, year by year and issue by issue:',
  'search.browse': 'Browse the papers',
  'search.filters': 'Narrow down',
  'search.papers': 'Papers',
  'search.years': 'Years',
  'search.order': 'Order',
  'search.relevance': 'By relevance',
  'search.newest': 'Newest first',
  'search.oldest': 'Oldest first',
  'search.unsorted': 'Paper not known',
  'search.undated': 'Day not known',
  'search.page': 'page {pages}',
  'search.join': ', ',
  'search.lead': 'Opening',
  'search.figures': 'Pictures',
  'search.looking': 'Looking for “{query}” …',
  'search.found': '{total} articles hold {terms}.',
  'search.foundOne': '{total} article holds {terms}.',
  'search.term': '“{term}”',
  'search.and': ' and ',
  'search.opens': 'Longer words that begin so are found too; quotation marks keep to whole words.',
  'search.shown': '{shown} of {total} articles are listed.',
  'search.more': 'List {count} more',
  'search.none': 'Nowhere in these papers stands {terms}.',
  'search.noneNarrowed': 'Nowhere in what you chose stands {terms}.',
  'search.noneAdvice':
    'Try fewer words or another spelling of the time, or leave searching and browse the papers.',
  'search.widen': 'Search everything',
  'search.plainer': 'Search without the punctuation: {query}',
  'search.marksOnly': 'There is nothing but punctuation to look for. Write a word, a name or a figure.',
  'search.empty': 'This archive holds no articles yet, so there is nothing to search.',
  'search.failed': 'The search did not open.',
  'search.failedAdvice':
    'Most likely the connection broke off. Try again; the papers can be read all the same.',
  'search.again': 'Try again',
};

/** Gives the words of the search page in the language nearest to the one asked for. */
export function searchWords(lang: Lang): SearchWords {
  return writingOf(lang) === 'cjk' ? zh : en;
}
