const words = /[\p{L}\p{M}\p{N}]+/gu;
const initial = /^\p{Script=Latin}$/u;
const longest = 48;

/**
 * Writes a printed name so that an address and a folder can bear it, and two names never share one. Where the name
 * can be read back from its words (`t-r-pell` is T. R. Pell, `胡晨` is 胡晨) the words are all; else a number made of
 * the name follows. Letter case makes no difference between addresses, since on some disks it makes none.
 */
export function nameInAddress(name: string): string {
  const slug = (name.normalize('NFC').toLowerCase().match(words) ?? []).join('-');
  if (slug.length <= longest && readBack(slug) === name) return slug;
  return `${[...slug].slice(0, longest).join('') || 'name'}~${numberOf(name)}`;
}

function readBack(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1) + (initial.test(word) ? '.' : ''))
    .join(' ');
}

/** FNV-1a over a text's code units. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
