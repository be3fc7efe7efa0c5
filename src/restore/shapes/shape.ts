/** How a line is set: it opens a paragraph, goes on in it, stands alone as display type, or goes on in such. */
export type Setting = 'opens' | 'continues' | 'displayed' | 'displayed-on';

/** Two neighbouring lines as they would have been set, and what the extractor left of it. */
export interface Step {
  readonly from: Setting;
  readonly to: Setting;
  /** A column or page ended between them. */
  readonly isJump: boolean;
  /** Their left edges, in ems from the column's. */
  readonly xBefore: number;
  readonly x: number;
  /** Whether blank lines stand before the second line, and before the first. */
  readonly hasGap: boolean;
  readonly hadGap: boolean;
  /** The first line is as wide as its column. */
  readonly isFullBefore: boolean;
  /** White space before the second line, in ems. */
  readonly indent: number;
  /** The width of a space, in ems. */
  readonly space: number;
}

/** What one kind of extractor does to a page's blank lines. */
export interface Shape {
  readonly id: string;
  readonly summary: string;
  /** How seldom scans have it, in nats beside the commonest: this decides where one is too short to show its shape. */
  readonly rarity: number;
  /** How surprising the blank lines are if the lines were set so, in nats: 0 is what this extractor does. */
  surprise(step: Step): number;
}

/** The surprise of a gap where none was due, or of none where one was: extractors keep their own rules. */
export const wrongGap = 5;

/** Whether either line stands alone, in type and place of its own. */
export function isDisplayStep({ from, to }: Step): boolean {
  return from.startsWith('displayed') || to.startsWith('displayed');
}

/**
 * The surprise of display type where it is set apart as a rule, and with a blank line more surely above a heading in the
 * text than in a head or below one; `gap` and `none` are what those two cost.
 */
export function surpriseOfDisplay(
  { from, to, hasGap }: Step,
  { gap, none }: { readonly gap: number; readonly none: number },
): number {
  if (to === 'displayed-on') return hasGap ? wrongGap : 0;
  if (hasGap) return gap;
  return to === 'displayed' && !from.startsWith('displayed') ? wrongGap : none;
}
