/** OpenCC's table of Simplified characters, each before its Traditional forms: `后 後 后|…`. */
declare module 'opencc-js/dict/STCharacters' {
  const table: string;
  export default table;
}
