/** The design's three colours by daylight and in the dark, where an archive has none of its own; tokens.css mixes the rest. */
export const ownColours = {
  accent: { light: '#b3261e', dark: '#ff8a7a' },
  paper: { light: '#fbfaf6', dark: '#14130f' },
  ink: { light: '#1b1a17', dark: '#ece8df' },
} as const;
