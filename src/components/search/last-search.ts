const key = 'backfile:last-search';

/** Remembers, until the tab is closed, the search that a reader goes from into an article. */
export function rememberSearch(): void {
  try {
    sessionStorage.setItem(key, location.pathname + location.search);
  } catch {
    // A browser that stores nothing leads back to the plain search.
  }
}

/** Gives the address of the search that a reader came from, or that of searching for the same words. */
export function lastSearch(typed: string): string {
  const plain = `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/search/?${new URLSearchParams({ q: typed })}`;
  try {
    const last = sessionStorage.getItem(key);
    return last !== null && new URL(last, location.href).searchParams.get('q') === typed ? last : plain;
  } catch {
    return plain;
  }
}
