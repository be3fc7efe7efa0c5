/** A small page with one small heading, which the tests of corrections edit in every way. */
export const onePage = [
  '环岛公路通车',
  '',
  '本报记者 林望',
  '',
  '昨天早上八点，第一辆车驶过北桥。',
  '',
  '桥头站满了人，有人放了鞭炮。',
  '',
  '渡口停航',
  '',
  '渡口从今天起停航，船工另有安排。',
].join('\n');
