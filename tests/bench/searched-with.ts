/** A search engine that holds an archive: what it finds, and what it fetched so far. */
export interface SearchEngine {
  /** Finds what a reader typed, and reads as many of the articles as a page of results shows. */
  find(typed: string): Promise<Answered>;
  /** Bytes fetched since it was opened, packed as they are sent. */
  fetched(): number;
  /** Opens it anew, as the next reader does who has nothing of it yet. */
  reopen(): Promise<void>;
}

/** What was found, without what a reader would not wait for. */
export interface Answered {
  /** The addresses of all the articles, of those not shown too. */
  addresses(): Promise<readonly string[]>;
}
