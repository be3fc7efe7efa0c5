import { z } from 'zod';
import { ownColours } from './own-colours.ts';

/** The least contrast of WCAG 2.2 AA between text and what it stands on. */
const leastContrast = 4.5;

const colourSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/iu, { error: 'must be a colour such as "#1b1a17", in quotes' });

/** A colour by daylight, or one by daylight and one in the dark; what is not said stays as the design has it. */
const colourPairSchema = z.union([
  colourSchema.transform((light): ColourPair => ({ light })),
  z.strictObject({ light: colourSchema.optional(), dark: colourSchema.optional() }),
]);

interface ColourPair {
  readonly light?: string | undefined;
  readonly dark?: string | undefined;
}

const fontsSchema = z
  .string()
  .regex(/^[\p{L}\p{N} ,'"._-]+$/u, { error: 'must be names of fonts with commas between them' });

/** What an archive changes of the design's look: the pen, the paper, the ink, the type of print and of the archive. */
export const themeSchema = z
  .strictObject({
    accent: colourPairSchema.optional(),
    paper: colourPairSchema.optional(),
    ink: colourPairSchema.optional(),
    serif: fontsSchema.optional(),
    sans: fontsSchema.optional(),
  })
  .superRefine((theme, context) => {
    for (const name of ['accent', 'ink'] as const) {
      for (const light of ['light', 'dark'] as const) {
        const colour = theme[name]?.[light] ?? ownColours[name][light];
        const paper = theme.paper?.[light] ?? ownColours.paper[light];
        if (contrastOf(colour, paper) >= leastContrast) continue;
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `${colour} on ${paper} cannot be read well; choose colours with a contrast of ${leastContrast} or more`,
        });
      }
    }
  });

export type Theme = z.infer<typeof themeSchema>;

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
