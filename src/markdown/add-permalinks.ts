import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What a permalink is called by those who do not see its sign. */
export interface PermalinkLabels {
  section(n: number): string;
  paragraph(n: number): string;
}

const paragraph = /^p(\d+)$/u;
const sectionWithHeading = /^s([1-9]\d*)$/u;

/** Sets a § before every crosshead and a ¶ after every paragraph, linking to where they stand. */
export function addPermalinks(labels: PermalinkLabels) {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const id = String(element.properties['id'] ?? '');
      const section = sectionWithHeading.exec(id)?.[1];
      if (section) element.children.unshift(linkTo(id, `§${section}`, labels.section(Number(section))));
      const number = paragraph.exec(id)?.[1];
      if (number) element.children.push(linkTo(id, `¶${number}`, labels.paragraph(Number(number))));
    });
  };
}

function linkTo(id: string, sign: string, ariaLabel: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['place'], href: `#${id}`, ariaLabel },
    children: [{ type: 'text', value: sign }],
  };
}
