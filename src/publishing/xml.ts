/** An attribute's value, or an element's text. */
type Value = string | number;

/** Something to stand in an element: text (escaped when written), an element, or nothing. */
export type XmlChild = Xml | Value | undefined;

/** An element, written out; only {@link xml} makes one, so that nothing unescaped gets in. */
export interface Xml {
  readonly written: string;
}

// Characters that XML 1.0 has no place for, not even as references, and halves of surrogate pairs.
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const special = /[&<>"\r\n\t]/gu;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Writes an element of XML; attributes without a value are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, Value | undefined>> = {},
  children: readonly XmlChild[] = [],
): Xml {
  const open = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const inside = children.filter((child) => child !== undefined).map(writeChild);
  return {
    written: inside.length
      ? `<${name}${open.join('')}>${inside.join('')}</${name}>`
      : `<${name}${open.join('')}/>`,
  };
}

/** Writes a whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.written}\n`;
}

/** Makes a text fit to stand in XML: what cannot stand there at all is left out. */
export function escapeXml(text: string): string {
  return text.replace(notInXml, '').replace(special, (character) => references[character] ?? character);
}

function writeChild(child: Xml | Value): string {
  return typeof child === 'object' ? child.written : escapeXml(String(child));
}
