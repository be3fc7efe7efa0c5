import { boxed } from './boxed.ts';
import { headed } from './headed.ts';
import { pdfbox } from './pdfbox.ts';
import type { Shape } from './shape.ts';
import { spaced } from './spaced.ts';
import { stepped } from './stepped.ts';
import { unbroken } from './unbroken.ts';

/** Every shape of broken lines that is recognised; where two explain a page equally well, the earlier one is taken. */
export const shapes: readonly Shape[] = [unbroken, spaced, pdfbox, stepped, boxed, headed];
