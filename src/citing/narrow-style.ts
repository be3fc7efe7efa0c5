import { cslVariables, type CslElement } from './csl.ts';

/** What a test of a style comes to for newspaper articles of ours: surely so, surely not, or it depends. */
type Outcome = boolean | undefined;

// A style numbers its list by itself.
const possible: ReadonlySet<string> = new Set([...cslVariables, 'citation-number']);

/** Tests of a style by attribute: what each says of one of its values. Others depend on the article. */
const tests: Readonly<Record<string, (value: string) => Outcome>> = {
  type: (value) => value === 'article-newspaper',
  variable: (value) => (possible.has(value) ? undefined : false),
  'is-numeric': (value) => (possible.has(value) ? undefined : false),
  'is-uncertain-date': () => false,
  locator: () => false,
  position: () => false,
  disambiguate: () => false,
};

/** How the outcomes of a test's values make one, by its `match`. */
const matches: Readonly<Record<string, (outcomes: readonly Outcome[]) => Outcome>> = {
  all: (outcomes) => (outcomes.includes(false) ? false : outcomes.includes(undefined) ? undefined : true),
  any: (outcomes) => (outcomes.includes(true) ? true : outcomes.includes(undefined) ? undefined : false),
  none: (outcomes) => (outcomes.includes(true) ? false : outcomes.includes(undefined) ? undefined : true),
};

/**
 * Takes out of a citation style what can never apply to a newspaper article: branches for other types, variables
 * that an item of ours does not have, and citing in running text. What is left sets the same bibliography, and in
 * a hundredth of the time: a style has to walk through all its branches for every article.
 */
export function narrowStyle(style: CslElement): CslElement {
  const [bibliography] = elements(style).filter(({ name }) => name === 'bibliography');
  const macros = new Map(
    elements(style)
      .filter(({ name }) => name === 'macro')
      .map((macro) => [macro.attrs['name']!, macro]),
  );
  const kept = new Map<string, CslElement>();
  const narrowed = narrowChildren(bibliography!, (name) => keepMacro(name, macros, kept));
  const others = elements(style).filter(
    ({ name }) => !['macro', 'citation', 'bibliography', 'info'].includes(name),
  );
  return { ...style, children: [plainInfo, ...others, ...kept.values(), plainCitation, narrowed] };
}

/** Narrows a macro the first time it is called; says whether anything is left of it. */
function keepMacro(
  name: string,
  macros: ReadonlyMap<string, CslElement>,
  kept: Map<string, CslElement>,
): boolean {
  if (!kept.has(name)) {
    kept.set(
      name,
      narrowChildren(macros.get(name)!, (called) => keepMacro(called, macros, kept)),
    );
  }
  return kept.get(name)!.children.length > 0;
}

type Keep = (macro: string) => boolean;

function narrowChildren(element: CslElement, keep: Keep): CslElement {
  return { ...element, children: elements(element).flatMap((child) => narrow(child, keep)) };
}

/** Narrows one element: to nothing, to itself, or to what stands in the only branch that applies. */
function narrow(element: CslElement, keep: Keep): readonly CslElement[] {
  const { name, attrs } = element;
  if (name === 'choose') return narrowChoose(element, keep);
  if (name === 'text' && attrs['macro'] !== undefined) return keep(attrs['macro']) ? [element] : [];
  if (name === 'key') return [];
  const variables = attrs['variable']?.split(/\s+/u) ?? [];
  const held = variables.filter((variable) => possible.has(variable));
  if (name === 'names') return narrowNames(element, held, keep);
  if (variables.length > 0 && held.length === 0) return [];
  const narrowed = element.children.every((child) => typeof child === 'string')
    ? element
    : narrowChildren(element, keep);
  // A group shows its fixed words only with something beside them, so without any such thing it shows nothing.
  if (name === 'group' && callsVariable(element) && !callsVariable(narrowed)) return [];
  return [narrowed];
}

function narrowNames(element: CslElement, held: readonly string[], keep: Keep): readonly CslElement[] {
  const narrowed = narrowChildren(element, keep);
  const substitute = elements(narrowed).find(({ name }) => name === 'substitute');
  if (held.length === 0 && !substitute?.children.length) return [];
  const children = elements(narrowed).filter(
    ({ name, children: its }) => name !== 'substitute' || its.length,
  );
  const variable = held.length > 0 ? held.join(' ') : element.attrs['variable']!;
  return [{ ...narrowed, attrs: { ...element.attrs, variable }, children }];
}

function narrowChoose(choose: CslElement, keep: Keep): readonly CslElement[] {
  const branches: CslElement[] = [];
  for (const branch of elements(choose)) {
    const outcome = branch.name === 'else' ? true : outcomeOf(branch);
    if (outcome === false) continue;
    const narrowed = narrowChildren(branch, keep);
    if (outcome === true && branches.length === 0) return elements(narrowed);
    branches.push({
      ...narrowed,
      name: outcome ? 'else' : branches.length ? 'else-if' : 'if',
      attrs: outcome ? {} : branch.attrs,
    });
    if (outcome) break;
  }
  return branches.some(({ children }) => children.length > 0) ? [{ ...choose, children: branches }] : [];
}

function outcomeOf({ attrs }: CslElement): Outcome {
  const outcomes = Object.entries(attrs)
    .filter(([name]) => name !== 'match')
    .flatMap(([name, values]) => values.split(/\s+/u).map((value) => tests[name]?.(value)));
  return matches[attrs['match'] ?? 'all']!(outcomes);
}

function callsVariable({ attrs, children }: CslElement): boolean {
  const calls = attrs['variable'] !== undefined || attrs['macro'] !== undefined;
  return calls || children.some((child) => typeof child !== 'string' && callsVariable(child));
}

function elements({ children }: CslElement): readonly CslElement[] {
  return children.filter((child) => typeof child !== 'string');
}

const plainInfo: CslElement = { name: 'info', attrs: {}, children: [] };
const plainCitation: CslElement = {
  name: 'citation',
  attrs: {},
  children: [
    {
      name: 'layout',
      attrs: {},
      children: [{ name: 'text', attrs: { variable: 'title' }, children: [] }],
    },
  ],
};
