import type { Setting } from '../shapes/shape.ts';

/** Every way to set a line, in the order that tables of them have. */
export const settings: readonly Setting[] = ['opens', 'continues', 'displayed', 'displayed-on'];
