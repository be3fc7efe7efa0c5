/** A list that is kept on the reader's own device, newest first. */
export interface Stored<Item> {
  /** Whether this browser lets a page keep anything. */
  readonly isAvailable: boolean;
  read(): Item[];
  write(items: readonly Item[]): void;
  /** Calls back when another tab changes the list. */
  watch(changed: () => void): void;
}

/**
 * Opens a list by its name. What another version of this page, or another page, left there and is no list is read as
 * an empty one; a browser that stores nothing keeps the list empty.
 */
export function openStored<Item>(name: string, isItem: (value: unknown) => value is Item): Stored<Item> {
  const key = `backfile:${name}:${import.meta.env.BASE_URL}`;
  return {
    isAvailable: canStore(),
    read: () => readList(key).filter(isItem),
    write: (items) => {
      try {
        localStorage.setItem(key, JSON.stringify(items));
      } catch {
        // Full, or forbidden: what was chosen is done without being remembered.
      }
    },
    watch: (changed) => {
      addEventListener('storage', (event) => {
        if (event.key === key || event.key === null) changed();
      });
    },
  };
}

function readList(key: string): unknown[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function canStore(): boolean {
  try {
    const key = 'backfile:probe';
    localStorage.setItem(key, key);
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
