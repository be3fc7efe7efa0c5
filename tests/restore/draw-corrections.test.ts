import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/model/article.ts';
import { drawCorrections } from '../../src/restore/corrections/draw-corrections.ts';
import { sectionsOfText } from '../../src/restore/corrections/sections-of-text.ts';
import { textForm } from '../../src/restore/corrections/text-form.ts';
import { correct, restored, when, withText } from './corrected-issue.ts';

const block = fc
  .array(
    fc.constantFrom('北', '桥', '车', '，', '。', ' the', ' bridge', 'car', ' ', '\n', '𠮷', '#', '\\'),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((pieces) =>
    pieces
      .join('')
      .replace(/\n+/gu, '\n')
      .replace(/^[\s]+|[\s]+$/gu, ''),
  )
  .filter((text) => text !== '');
const sections = fc.tuple(
  fc.array(block, { maxLength: 4 }),
  fc.array(fc.record({ heading: block, paragraphs: fc.array(block, { maxLength: 3 }) }), { maxLength: 3 }),
);
const text = sections.map(([lead, others]) => textForm([{ paragraphs: lead }, ...others]));

describe('the text as corrections quote it', () => {
  it('reads back as the sections it was made of', () => {
    fc.assert(
      fc.property(text, (form) => {
        expect(textForm(sectionsOfText(form))).toBe(form);
      }),
    );
  });

  it('tells a paragraph printed with “## ” from a crosshead', () => {
    const printed: Section[] = [{ paragraphs: ['## 一', '\\## 二'] }];
    expect(sectionsOfText(textForm(printed))).toEqual(printed);
  });
});

describe('an edit becomes entries', () => {
  const drawn = (written: string, edited: string) => {
    const file = (form: string) => ({ article: restored!.article, sections: sectionsOfText(form) });
    return drawCorrections(file(written), file(edited), { when });
  };

  it('which make the edited text out of the written one, and change nothing in the edited one', () => {
    fc.assert(
      fc.property(text, text, (written, edited) => {
        const entries = drawn(written, edited);
        const once = correct(entries, withText(written));
        expect(once).toMatchObject({ text: edited, clashes: [] });
        const twice = correct(entries, withText(edited));
        expect(twice).toMatchObject({ text: edited, clashes: [] });
        if (entries.length > 0) expect(twice.article.corrections).toEqual(entries);
      }),
      { numRuns: 300 },
    );
  });

  it('each as small as what was changed', () => {
    const written = textForm(restored!.sections);
    const entries = drawn(written, written.replace('北桥', '南桥').replace('船工', '船夫'));
    expect(entries).toMatchObject([
      { from: '北', to: '南' },
      { from: '工', to: '夫' },
    ]);
  });

  it('for paragraph breaks and headings too', () => {
    const written = '一段。\n\n二段。\n\n三段。';
    expect(drawn(written, '一段。二段。\n\n## 三段。')).toMatchObject([
      { from: '\n\n', to: '' },
      { from: '', to: '## ' },
    ]);
  });

  it('and for fields, from and to, with nothing for what is not there', () => {
    const { sections, article } = restored!;
    const { byline: _gone, ...edited } = { ...article, kicker: '本市要闻' };
    expect(drawCorrections({ sections, article }, { sections, article: edited }, { when })).toEqual([
      { kind: 'field', field: 'kicker', from: null, to: '本市要闻', when },
      { kind: 'field', field: 'byline', from: '本报记者 林望', to: null, when },
    ]);
  });
});
