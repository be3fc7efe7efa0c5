import type { Fix } from './fix.ts';

const centred = /⋯(?: ?⋯)+|(?<=^|[\p{Script=Han}”’』」）》])⋯|⋯(?=$|[\p{Script=Han}“‘『「（《，。])/gu;

/**
 * Writes the dots that stand for what is left unsaid as the mark of punctuation and not as the operator.
 *
 * Chinese fonts draw both in the middle of the line, and some map the drawing back to the mathematical ⋯. As an
 * operator it stands between figures or letters and is left alone.
 */
export const unifyEllipses: Fix = {
  id: 'unify-ellipses',
  summary: 'Replaces the mathematical sign ⋯ by the dots of punctuation it stands for.',
  writing: ['cjk'],
  examples: [
    ['灯还亮着⋯⋯3天以后', '灯还亮着……3天以后'],
    ['船 工 ⋯ ⋯ 在 岸 边', '船 工 … … 在 岸 边'],
    ['他没有说⋯', '他没有说…'],
  ],
  keeps: ['灯还亮着……', '1+2+⋯+9', 'a, ⋯, z'],
  restore(text) {
    if (!text.includes('⋯')) return text;
    return text.replace(centred, (dots) => dots.replaceAll('⋯', '…'));
  },
};
