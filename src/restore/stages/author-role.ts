/** The words under which Chinese papers name their authors: 本报记者, 通讯员, 特约评论员, 本報記者 … */
export const authorRole =
  /(?:本[报報紙社]|本刊|特[约約]|[见見][习習]|[实實][习習]|[驻駐][^\s，。]{1,6}?)?(?:全媒[体體])?(?:首席)?(?:特[约約])?(?:[记記]者|通[讯訊][员員]|[评評][论論][员員]|[实實][习習]生|特派[员員]|通信[员員])|作者|撰文|(?<=[\s\p{Script=Han}])[摄攝]影(?=\s?\p{Script=Han}{2,4}$)/gu;
