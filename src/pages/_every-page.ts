import { inParts } from '../archive/in-parts.ts';

/** Gives the parameters and properties of every page of a list: the first stands at the list's own address. */
export function everyPage<Item, Params extends object, Props extends object>(
  items: readonly Item[],
  params: Params,
  props: Props,
) {
  const parts = inParts(items);
  return parts.map((part, n) => ({
    params: { ...params, part: n === 0 ? undefined : String(n + 1) },
    props: { ...props, part, at: n + 1, count: parts.length },
  }));
}
