/** The words under which Chinese papers name their authors: 本报记者, 通讯员, 特约评论员 … */
export const authorRole =
  /(?:本报|本刊|特约|见习|实习|驻[^\s，。]{1,6}?)?(?:全媒体)?(?:首席)?(?:特约)?(?:记者|通讯员|评论员|实习生|特派员)|作者|撰文/gu;
