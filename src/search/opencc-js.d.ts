/** OpenCC's table of Traditional characters, each before its Simplified forms: `乾 干|亂 乱|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}

/** OpenCC's table of the new forms of Japanese characters, each before its old ones: `駅 驛|図 圖|…`. */
declare module 'opencc-js/dict/JPShinjitaiCharacters' {
  const table: string;
  export default table;
}
