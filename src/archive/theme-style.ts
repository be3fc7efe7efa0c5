import { ownColours } from '../model/own-colours.ts';
import type { Theme } from '../model/theme.ts';

/** The token that each colour of a theme sets. */
const tokens = { accent: 'pen', paper: 'paper', ink: 'ink' } as const;

/**
 * Writes an archive's theme as a style for the tokens; nothing where it has none. It stands before the tokens and
 * holds all the same, and what a reader chooses holds before it.
 */
export function themeStyle(theme: Theme | undefined): string | undefined {
  if (theme === undefined) return undefined;
  const colours = (['accent', 'paper', 'ink'] as const).flatMap((name) => {
    if (theme[name] === undefined) return [];
    const { light = ownColours[name].light, dark = ownColours[name].dark } = theme[name];
    return [`--color-${tokens[name]}:light-dark(${light},${dark})`];
  });
  const fonts = (['serif', 'sans'] as const).flatMap((name) =>
    theme[name] === undefined ? [] : [`--own-${name}:${theme[name]}`],
  );
  return `@layer theme{:root:root{${[...colours, ...fonts].join(';')}}}`;
}
