import { shapes } from './index.ts';
import type { Shape } from './shape.ts';
import { sideBySide } from './side-by-side.ts';
import { unwrapped } from './unwrapped.ts';

const all: readonly Shape[] = [...shapes, unwrapped, sideBySide];

/**
 * Gives the shape a person named.
 *
 * @throws {RangeError} listing every shape, when there is none of that name.
 */
export function shapeNamed(id: string): Shape {
  const shape = all.find((it) => it.id === id);
  if (shape) return shape;
  const list = all.map((it) => `  ${it.id}: ${it.summary}`).join('\n');
  throw new RangeError(`There is no shape “${id}”. The shapes are:\n${list}`);
}
