import type { Writing } from '../../model/lang.ts';

/** The closed lists of words by which letters and notices are known. */
export interface KindWords {
  /** The whole of a heading that only letters to the paper stand under. */
  readonly letterHeading: RegExp;
  /** How a letter to the paper begins; it is one only if it is signed. */
  readonly letterOpening: RegExp;
  /** How a letter ends: greetings, or who wrote it. */
  readonly letterEnd: RegExp;
  /** The whole of a heading that only notices stand under. */
  readonly noticeHeading: RegExp;
  /** What the text of notices alone begins with, and ends with. */
  readonly noticeOpening: RegExp;
  readonly noticeEnd: RegExp;
}

const never = /(?!)/u;

const cjk: KindWords = {
  letterHeading:
    /^(?:(?:[读讀読]者|[读讀読]者の|群[众眾]|[听聽][众眾])?(?:[来來][信函]|投[书書]|のお?便り|の声)(?:[选選摘]登|照登|[选選]|[点點]滴)?|[致给給](?:本[报報])?[编編][辑輯者]部?的?(?:公?[开開]?信|一封信)?|[编編][读讀往来來]{2}|[编編]集部への(?:手紙|投書|便り))$/u,
  letterOpening:
    /^(?:尊敬的)?(?:[编編][辑輯](?:部)?(?:同志|先生|女士|老[师師])?(?:[们們])?[：:，]|[编編]集部(?:へ|御中|[様殿]))/u,
  letterEnd:
    /^(?:此致|敬[礼禮]|草々|敬具)|^(?:一|[读讀読]者|[署匿]名)?[\p{Script=Han}（）()·\s]{2,20}$|^[（(][\p{Script=Han}\s・]{2,20}[）)]$|\d{1,2}月\d{1,2}日$/u,
  // 发布公告 and the like is news of a notice, not one.
  noticeHeading:
    /^(?:(?![^，。]*(?:[发發]|[登贴貼签簽撤收接出印下宣][布佈出到发發销銷署]?|[对對就]))[^\p{P}]{0,12}(?:[启啟]事|公告|通告|[布佈]告|告示|[声聲]明|[讣訃][告闻聞]|訃報|[谨謹]告|公示)|(?:关于|關於)[^，。]{2,30}的(?:通[告知]|公告|[启啟]事|[布佈]告)|(?:失物|拾物|拾遗)?招[领領]|(?:[遗遺]失|[寻尋][人物]|招[租聘]|征婚|[鸣鳴致][谢謝]|[讣訃]|お知らせ|お詫び|[广広廣]告)(?:[启啟]事|[声聲]明)?)$/u,
  noticeOpening: /^(?:[谨謹敬]启者|[谨謹]告|(?:兹|茲)(?:有|因|定于|定於)|启者|啟者)/u,
  noticeEnd:
    /(?:[谨謹敬同][启啟]|特此(?:公告|通告|通知|[声聲]明|[启啟]事|[布佈]告|[谨謹]告|[讣訃]告)|此[布佈]|[谨謹][此布])[。！]?$/u,
};

const latin: KindWords = {
  letterHeading:
    /^(?:(?:letters?|a letter|correspondence)?\s?to the editors?(?: of (?:the )?.{1,60})?|letters to the .{1,40}|(?:our )?(?:readers[’'])?\s?(?:letters|letter[ -]?(?:box|bag))|leserbriefe?|aus dem leserkreise?|(?:brief )?an die (?:schriftleitung|redaktion)|eingesandt|courrier des lecteurs|lettres? (?:de nos|des|d[’']un) lect(?:eurs?|rices?)|lettres? (?:à la|au) (?:rédaction|rédacteur|directeur))[.:,—–-]*$/iu,
  letterOpening:
    /^(?:to the editor(?: of .{1,60}?)?[\s.:,—–-]+)?(?:(?:dear )?(?:mr\.? editor|sirs?|madam)\s?[,.:]?\s?[,.:—–-]|(?:sehr )?(?:geehrter?|verehrter?) (?:herr |frau )?(?:redakteur|schriftleiter|redaktion|schriftleitung)|monsieur le (?:rédacteur|directeur)|messieurs\s?[,.:—–])/iu,
  letterEnd:
    /(?:^|[,.;]\s)(?:yours|i am,|i remain|we are,|your obedient|hochachtungsvoll|mit (?:vorzüglicher|freundlichen)|veuillez (?:agréer|recevoir)|recevez)|&c\.,?|^(?:(?:A|AN|ONE)\s)?\p{Lu}[\p{Lu}.’' -]{2,60}$|^(?:(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{L}+|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*\.?){1,3})(?:,.{2,40})?\.?$/u,
  noticeHeading:
    /^(?:(?:(?:public|legal|official|important|election|parish|special|sheriff[’']s|auction(?:eer[’']s)?|municipal|government|general)\s)*notices?(?:\sto (?:creditors|contractors|shareholders|subscribers|advertisers|correspondents|the public|debtors|mariners|bidders|householders|ratepayers)|\sof (?:sale|auction|removal|meeting|election|application|dissolution)\b.{0,40})?|lost|found|lost and found|wanted|situations? (?:vacant|wanted)|help wanted|for sale|to let|to be (?:let|sold)|births|marriages|deaths|births, (?:marriages,? (?:and|&) )?deaths|in memoriam|card of thanks|proclamation|public auction|errat(?:um|a)|advertisements?|(?:amtliche )?bekanntmachung(?:en)?|kundmachung|todesanzeigen?|(?:amtliche |kleine )?anzeigen?|verloren|gefunden|zu (?:vermieten|verkaufen)|danksagung|avis(?: (?:de décès|au public|important|d[’']obsèques|aux .{2,30}))?|(?:petites )?annonces(?: légales)?|perdu|trouvé|à (?:vendre|louer)|remerciements|faire-part)[.:!—–-]*$/iu,
  noticeOpening:
    /^(?:(?:public |legal )?notice is (?:hereby )?given|(?:NOTICE|LOST|FOUND|WANTED|TO LET|FOR SALE|VERLOREN|GEFUNDEN|PERDU|TROUVÉ|AVIS)\b\s?[.,:]?\s?[—–-])/iu,
  noticeEnd: /(?:^|\s)by order(?: of .{2,60})?\.?$/iu,
};

const hangul: KindWords = {
  letterHeading:
    /^(?:독자(?:의)?\s?(?:투고|편지|의견|마당|소리|목소리)|편집자에게(?:\s보내는\s편지)?|투고)$/u,
  letterOpening: /^편집(?:자|장|국|국장)\s?(?:님|귀하|선생님)?(?:께|에게|귀하)?\s?[,.:]?$/u,
  letterEnd: /^(?:독자\s)?\p{Script=Hangul}{2,4}(?:\s?(?:드림|올림))?$|^[（(].{2,20}[）)]$/u,
  noticeHeading:
    /^(?:[\p{Script=Hangul}\s]{0,12}(?:공고|공지|알림|부고)|(?:분실물|습득물)(?:\s?(?:안내|공고))?|구인|광고|사과문)$/u,
  noticeOpening: never,
  noticeEnd: /(?:공고합니다|알려\s?드립니다)\.?$/u,
};

export const kindWords: Readonly<Record<Writing, KindWords>> = { cjk, latin, hangul };
