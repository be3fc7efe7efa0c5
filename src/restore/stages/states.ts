import type { Setting } from '../shapes/shape.ts';

/** How a line can stand after another: its setting, and whether a column or page ended between them. */
export interface State {
  readonly setting: Setting;
  readonly isJump: boolean;
}

/** Every state, in the order that tables of them have. */
export const states: readonly State[] = [
  { setting: 'opens', isJump: false },
  { setting: 'continues', isJump: false },
  { setting: 'displayed', isJump: false },
  { setting: 'displayed-on', isJump: false },
  { setting: 'opens', isJump: true },
  { setting: 'continues', isJump: true },
];
