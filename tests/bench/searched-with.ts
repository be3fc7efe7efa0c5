/** A search engine that holds an archive: what it finds, as addresses of articles, and what it fetched so far. */
export interface SearchEngine {
  find(typed: string): Promise<readonly string[]>;
  /** Bytes fetched since it was opened, packed as they are sent. */
  fetched(): number;
  /** Opens it anew, as the next reader does who has nothing of it yet. */
  reopen(): Promise<void>;
}
