/** What search must know of an index beyond what Pagefind tells; stands beside it as `outline.json`. */
export interface IndexOutline {
  readonly articles: number;
  /** The first token of every chunk of the index, sorted: names the chunks a prefix needs. */
  readonly starts: readonly string[];
}
