import { describe, expect, it } from 'vitest';
import { themeStyle } from '../../src/archive/theme-style.ts';
import { themeSchema } from '../../src/model/theme.ts';

describe('an archive’s own theme', () => {
  it('changes what it names and nothing else', () => {
    const theme = themeSchema.parse({ accent: '#004488', ink: { dark: '#ffffff' }, serif: "Charter, 'A B'" });
    expect(themeStyle(theme)).toBe(
      "@layer theme{:root:root{--color-pen:light-dark(#004488,#ff8a7a);--color-ink:light-dark(#1b1a17,#ffffff);--own-serif:Charter, 'A B'}}",
    );
    expect(themeStyle(undefined)).toBeUndefined();
  });

  it('is refused where its ink could not be read on its paper', () => {
    expect(themeSchema.safeParse({ ink: '#999999' }).error?.issues[0]!.message).toMatch(/contrast/u);
    expect(themeSchema.safeParse({ paper: '#003300' }).success).toBe(false);
    expect(themeSchema.safeParse({ ink: '#ffffff', accent: '#ffb0a0', paper: '#003300' }).success).toBe(true);
  });

  it('is refused where it is no colour or no font', () => {
    expect(themeSchema.safeParse({ accent: 'red;}' }).success).toBe(false);
    expect(themeSchema.safeParse({ serif: 'x;}body{display:none' }).success).toBe(false);
  });
});
