/** The surnames that nearly all Chinese names begin with, in Simplified and Traditional characters, each one character. */
export const chineseSurnames =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文柳陶卫衛古关關苗聂聶祝施翁甘欧歐阳陽司诸諸骆駱裴倪章鲁魯葛韦韋毕畢柴牛焦詹安殷耿向涂谷申温溫庄莊辛管祁左岳季俞艾凌霍舒童费費褚曲应應岑';
