import { element } from '../element.ts';

/** Hands a text to the reader as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = element('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const notInNames = /[\s\p{C}"*/:<>?\\|]+/gu;

/** Makes the name of a file out of what was looked for. */
export function fileName(words: string, ending: string): string {
  const clear = words
    .replace(notInNames, ' ')
    .trim()
    .slice(0, 60)
    .trim()
    .replace(/^\.+|\.+$/gu, '');
  return `${clear || 'articles'}.${ending}`;
}
