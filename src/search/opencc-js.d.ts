/** OpenCC's table of Traditional characters, each before its Simplified forms: `乾 干|亂 乱|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
