import { expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { column } from './column.ts';

const ofTheFog = [
  '昨天上午，渡口因大雾停航三个小时，船工们坐在候船亭里喝茶，谁也没有说话。',
  '老钟敲了九下，雾还没有散，卖豆腐的老周把担子放在栏杆边上，数了一遍船。',
  '新桥的七号桥墩昨天浇下第一斗混凝土，工人说桥通以后渡船还要再开一年。',
  '候船亭里的长椅是一九三四年做的，修桥的人想把它搬走，船工们没有答应。',
];

const ofTheDetour = [
  '因大桥桥位清淤，旧渡口至西关码头的渡轮自三月四日起绕行，时间如下。',
  '首班船提前十分钟开，末班船时间不变。早晚高峰每十五分钟一班，其余时间每二十五分钟一班。',
  '遇有大雾，以码头悬挂的黄色圆球为准，挂球即停航，落球即开航，请勿向船员打听雾何时散。',
  '票价不变，仍为每人三角，自行车两角。',
  '挑担的乘客请走左侧的跳板上船。活鸡和活鸭须先扎好脚，活鹅须扎好脚并扎嘴，以免惊动别人。',
  '清淤船作业时有汽笛声，一长声表示泥驳离开，两短声表示可以通过，三短声表示开饭，与乘客无关。',
  '绕行期间如有不便，请到西关码头值班室留言，值班室备有铅笔。',
];

const scans: readonly (readonly [
  what: string,
  scan: string,
  headline: string,
  paragraphs: readonly string[],
])[] = [
  [
    'text from Windows with a byte order mark and full-width indents',
    '\uFEFF渡口停航三天\r\n\r\n本报讯（记者 林望）昨天上午，渡口因大雾停航。\r\n　　船工们坐在候船亭里喝茶，谁也没有说话。\r\n　　“雾散了就走。”老船长说。\r\n',
    '渡口停航三天',
    [
      '本报讯（记者 林望）昨天上午，渡口因大雾停航。',
      '船工们坐在候船亭里喝茶，谁也没有说话。',
      '“雾散了就走。”老船长说。',
    ],
  ],
  [
    'a column that kept its indents',
    '城南旧钟楼修复\n　　城南的旧钟楼昨天修复完工，工匠们\n在楼里住了整整两个月，换下的齿轮装了\n三只木箱。\n　　“它走得比从前准。”守钟人说，他每\n天要上下一百一十八级楼梯。\n',
    '城南旧钟楼修复',
    [
      '城南的旧钟楼昨天修复完工，工匠们在楼里住了整整两个月，换下的齿轮装了三只木箱。',
      '“它走得比从前准。”守钟人说，他每天要上下一百一十八级楼梯。',
    ],
  ],
  [
    'four lines in Traditional characters',
    '渡口停航三日\n\n本報訊　昨日上午，渡口因大霧停航。船工們\n坐在候船亭裡喝茶，誰也沒有說話。\n\n「霧散了就走。」老船長說。\n',
    '渡口停航三日',
    [
      '本報訊　昨日上午，渡口因大霧停航。船工們坐在候船亭裡喝茶，誰也沒有說話。',
      '「霧散了就走。」老船長說。',
    ],
  ],
  [
    'four lines in Japanese',
    '渡し船、三日間休航\n\n昨日の午前、濃霧のため渡し船は休航となった。船頭たちは待合所でお茶を飲み、誰も話さ\nなかった。\n\n「霧が晴れたら出る」と老船長は言った。\n',
    '渡し船、三日間休航',
    [
      '昨日の午前、濃霧のため渡し船は休航となった。船頭たちは待合所でお茶を飲み、誰も話さなかった。',
      '「霧が晴れたら出る」と老船長は言った。',
    ],
  ],
  [
    'text whose headline, byline and signature are of one width',
    `渡口停航三天\n\n本报记者 林望\n\n${column(...ofTheFog)}\n\n老船工 林望之\n`,
    '渡口停航三天',
    [...ofTheFog, '老船工 林望之'],
  ],
  [
    'a headline wider than its column above a few lines without blank ones',
    `新桥通车以后渡船还要再开一年到两年为止\n${column(...ofTheFog.slice(0, 2)).replace('\n\n', '\n')}\n`,
    '新桥通车以后渡船还要再开一年到两年为止',
    ofTheFog.slice(0, 2),
  ],
  [
    'a notice of short paragraphs, most lines of which are first ones',
    `关于渡轮绕行的通告\n${column(...ofTheDetour).replaceAll('\n\n', '\n')}\n`,
    '关于渡轮绕行的通告',
    ofTheDetour,
  ],
  [
    'a paragraph of two lines, of which the first alone is full',
    '市长会见老船工代表\n昨天上午，市长在候船亭里会见老船工代\n表二十六人。\n',
    '市长会见老船工代表',
    ['昨天上午，市长在候船亭里会见老船工代表二十六人。'],
  ],
  [
    'a paragraph of three lines, of which two look like a first one and a last one',
    '老船工代表昨天在渡口同市长会面\n\n市长昨天上午在候船亭里会见老船工代\n表二十六人。他们说，新桥通车以后渡船还\n要再开一年，候船亭里的长椅不搬走。\n',
    '老船工代表昨天在渡口同市长会面',
    [
      '市长昨天上午在候船亭里会见老船工代表二十六人。他们说，新桥通车以后渡船还要再开一年，候船亭里的长椅不搬走。',
    ],
  ],
  [
    'a brief whose second line has as many ems as its first, if its marks were narrow',
    '好消息\n\n市第一百货商店从明天起延长营业\n时间，每天早八点开门，晚八点半关\n门，星期天照常营业。\n',
    '好消息',
    ['市第一百货商店从明天起延长营业时间，每天早八点开门，晚八点半关门，星期天照常营业。'],
  ],
  [
    'a few paragraphs whose last line is of a first one’s width',
    `渡口停航三天\n\n${column(...ofTheFog, '长椅留在候船亭里还要再坐十年，')}\n`,
    '渡口停航三天',
    [...ofTheFog, '长椅留在候船亭里还要再坐十年，'],
  ],
  [
    'a kicker, a headline and one line of text, wider than a first line with such a headline could be',
    '灶头边上\n\n新桥通车以后\n\n渡船还要再开一年才停。\n',
    '新桥通车以后',
    ['渡船还要再开一年才停。'],
  ],
  [
    'two display lines and one of text, each with blank lines around it, as scans mostly have',
    '新桥通车以后\n\n老街摊主三十年不涨价\n\n渡船将到，暑气还不肯走。\n',
    '老街摊主三十年不涨价',
    ['渡船将到，暑气还不肯走。'],
  ],
  [
    'an English title above lines of which none shows where a paragraph begins',
    'New Pump at the Green\n\nGive a warm mash in the morning,\nas early as possible, and whole\ncorn in the evening. A little\ncut bone twice a week will do\nwonders, and costs next to\nnothing at the butcher’s.\n',
    'New Pump at the Green',
    [
      'Give a warm mash in the morning, as early as possible, and whole corn in the evening. A little cut bone twice a week will do wonders, and costs next to nothing at the butcher’s.',
    ],
  ],
  [
    'a page that breaks off after a comma in its second line of text',
    '钟楼头一回体检\n\n　　昨天凌晨零时到五时，城南的钟楼封闭五个小时，做\n修复以来的头一回体检。楼里没有人，\n',
    '钟楼头一回体检',
    ['昨天凌晨零时到五时，城南的钟楼封闭五个小时，做修复以来的头一回体检。楼里没有人，'],
  ],
  [
    'a page whose few lines of text go on in another',
    '钟楼头一回体检\n\n　　昨天凌晨零时到五时，城南的钟楼封闭五个小时，做\n修复以来的头一回体检。楼里没有人\n（下转第3版）\n',
    '钟楼头一回体检',
    ['昨天凌晨零时到五时，城南的钟楼封闭五个小时，做修复以来的头一回体检。楼里没有人'],
  ],
];

it.each(scans)('restores %s', (_what, text, headline, paragraphs) => {
  const { article, sections } = restore({ file: 'small.txt', text }, { sha256: '0'.repeat(64) }).articles[0]!;
  expect(article.headline).toBe(headline);
  expect(sections).toEqual([{ paragraphs }]);
});
