import { Document, Scalar, visit } from 'yaml';

const day = /^\d{4}-\d{2}-\d{2}$/u;
// Begins with a letter or a mark that YAML does not know, and holds nothing that could end a plain scalar.
const plain = /^[\p{L}“”‘’《》（）「」『』…—·][^\p{C}\p{Zl}\p{Zp}#]*$/u;
const digits = /^\d[^\p{C}\p{Zl}\p{Zp}#]*$/u;
const number = /^[\d.eE+-]+$|^0[xo]/u;
const reserved = /^(?:null|true|false)$/iu;
const endsPlain = /:(?:\s|$)|\s$/u;
const deeper = '  ';

/** Thrown where a value needs what only the library knows. */
class Unusual extends Error {}

/**
 * Writes frontmatter as YAML. Days are quoted, since other readers take an unquoted day for a date and shift it by the
 * time zone. A library writes what is in any way unusual; what nearly all articles say is written here, and the same.
 */
export function writeYaml(value: object): string {
  try {
    return `${writeBlock(value, '', new Set())}\n`;
  } catch (error) {
    if (error instanceof Unusual) return writeByLibrary(value);
    throw error;
  }
}

/** What the library writes; `writeYaml` is held to it by a test. */
export function writeByLibrary(value: object): string {
  const document = new Document(value);
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && day.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The library names an object that stands in two places once, so none may. */
function writeBlock(value: object, indent: string, seen: Set<object>): string {
  if (seen.has(value)) throw new Unusual();
  seen.add(value);
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item: unknown) => `- ${writeItem(item, indent, seen)}`)
    : Object.entries(value).flatMap(([key, item]) =>
        item === undefined ? [] : [writePair(key, item, indent, seen)],
      );
  return parts.length === 0 ? (isList ? '[]' : '{}') : parts.join(`\n${indent}`);
}

function writeItem(item: unknown, indent: string, seen: Set<object>): string {
  return isBlock(item) ? writeBlock(item, indent + deeper, seen) : writeScalar(item);
}

function writePair(key: string, item: unknown, indent: string, seen: Set<object>): string {
  if (!isPlain(key)) throw new Unusual();
  if (!isBlock(item)) return `${key}: ${writeScalar(item)}`;
  const block = writeBlock(item, indent + deeper, seen);
  return block === '[]' || block === '{}' ? `${key}: ${block}` : `${key}:\n${indent}${deeper}${block}`;
}

function isBlock(item: unknown): item is object {
  return typeof item === 'object' && item !== null;
}

function writeScalar(value: unknown): string {
  if (typeof value === 'string') {
    if (isPlain(value)) return value;
    if (day.test(value)) return `"${value}"`;
    throw new Unusual();
  }
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0))
    return JSON.stringify(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  throw new Unusual();
}

function isPlain(text: string): boolean {
  if (endsPlain.test(text)) return false;
  if (plain.test(text)) return !reserved.test(text);
  return digits.test(text) && !number.test(text);
}
