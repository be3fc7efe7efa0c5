import type { Options } from 'rehype-sanitize';

/**
 * What an article's text may consist of: paragraphs, crossheads, and what a person may have set by hand. No link,
 * picture, attribute or address can come from a text; whatever else stands there is shown as its words alone.
 */
export const safeElements: Options = {
  tagNames: ['p', 'h2', 'blockquote', 'ul', 'ol', 'li', 'em', 'strong', 'code', 'br', 'hr'],
  attributes: {},
  protocols: {},
  ancestors: { li: ['ul', 'ol'] },
  strip: ['script', 'style'],
  clobber: [],
};
