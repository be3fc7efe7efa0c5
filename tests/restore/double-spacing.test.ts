import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { column } from './column.ts';

const ice =
  '北门外的冰窖昨天开门，窖里存着去年冬天从河上凿下来的三千块冰。看窖的老常说，最上面一层化了一指深，下面的棱角还在，够城里人吃到立秋。';
const straw =
  '盖冰用的是新打的稻草，一层冰一层草，冰上压石头。有个孩子问石头怕不怕冷，老常说石头是从河里来的，原本就和冰住在一起，早已经惯了。';
const kiln =
  'The kiln at the brickfield was let go out on Monday for the first time since the old king was crowned, and the cats of the whole street came to ask the burner what was the matter.';
const bricks =
  'He told them that the arch had to be turned anew, and that it would be warm again by Friday, whereupon the cats went home and the sparrows came instead.';

function blocksOf(text: string): string[] {
  const { articles } = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) });
  return articles.flatMap(({ blocks }) => blocks.map(({ role, text }) => `${role} ${text}`));
}

const doubled = (text: string): string => text.replaceAll('\n', '\n\n');

describe('blank lines that stand between all lines part nothing', () => {
  it('in a Chinese clipping of one paragraph', () => {
    expect(blocksOf(doubled(`冰窖开门\n${column(ice)}\n`))).toEqual([
      'headline 冰窖开门',
      `paragraph ${ice}`,
    ]);
  });

  it('in an English one of two', () => {
    const scan = `The Kiln Went Out\n${column(kiln)}\n${column(bricks)}\n`;
    expect(blocksOf(doubled(scan))).toEqual([
      'headline The Kiln Went Out',
      `paragraph ${kiln}`,
      `paragraph ${bricks}`,
    ]);
  });

  it('and what is more than that still parts paragraphs', () => {
    const scan = `冰窖开门\n\n${column(ice)}\n\n${column(straw)}\n`;
    expect(blocksOf(doubled(scan))).toEqual(['headline 冰窖开门', `paragraph ${ice}`, `paragraph ${straw}`]);
  });

  it('so line ends read twice change nothing', () => {
    const scan = `冰窖开门\n\n${column(ice)}\n\n${column(straw)}\n`;
    expect(blocksOf(scan.replaceAll('\n', '\r\r\n'))).toEqual(blocksOf(scan));
  });
});

describe('blank lines between paragraphs of one line stay what they are', () => {
  it('in typed text', () => {
    expect(blocksOf(`冰窖开门\n\n${ice}\n\n${straw}\n`)).toEqual([
      'headline 冰窖开门',
      `paragraph ${ice}`,
      `paragraph ${straw}`,
    ]);
  });

  it('in short notices', () => {
    const scan = '通知\n\n冰窖今天起卖冰。\n\n一户限买两块。\n\n自带棉被包裹。\n\n雨天照常开门。\n';
    expect(blocksOf(scan)).toEqual([
      'headline 通知',
      'paragraph 冰窖今天起卖冰。',
      'paragraph 一户限买两块。',
      'paragraph 自带棉被包裹。',
      'paragraph 雨天照常开门。',
    ]);
  });
});
