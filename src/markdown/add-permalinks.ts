import type { Element, Root, RootContent } from 'hast';

/** What a permalink is called by those who do not see its sign. */
export interface PermalinkLabels {
  section(n: number): string;
  paragraph(n: number): string;
}

const sectionWithHeading = /^s([1-9]\d*)$/u;
const paragraph = /^p(\d+)$/u;

/** Sets a § before every crosshead and a ¶ after every paragraph, linking to where they stand. */
export function addPermalinks(labels: PermalinkLabels) {
  return (tree: Root): void => {
    for (const section of elementsIn(tree)) {
      for (const block of elementsIn(section)) {
        const n = numberIn(block, paragraph);
        if (n) block.children.push(linkTo(`p${n}`, `¶${n}`, labels.paragraph(n)));
      }
      const n = numberIn(section, sectionWithHeading);
      if (n) section.children.unshift(linkTo(`s${n}`, `§${n}`, labels.section(n)));
    }
  };
}

function elementsIn(parent: Root | Element): Element[] {
  const children: readonly RootContent[] = parent.children;
  return children.filter((child) => child.type === 'element');
}

function numberIn({ properties }: Element, id: RegExp): number | undefined {
  const found = id.exec(String(properties['id'] ?? ''))?.[1];
  return found === undefined ? undefined : Number(found);
}

function linkTo(id: string, sign: string, ariaLabel: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['place'], href: `#${id}`, ariaLabel },
    children: [{ type: 'text', value: sign }],
  };
}
