/** What the app is, and what it keeps about a person: kept in step with the data model. */
export const statements: readonly { title: string; paragraphs: readonly string[] }[] = [
  {
    title: '关于温商之家',
    paragraphs: [
      '温商之家由温州市经济合作办公室（招商局）主办，服务各地温州商会和海内外温商：发布资讯，联系商会，记录大家为家乡做的事。',
    ],
  },
  {
    title: '我们保存什么',
    paragraphs: [
      '微信身份：用来认出您是谁。保存的是由微信提供的编号，不是您的微信号，也不会显示给任何人。',
      '姓名、商会职务和身份：由商会或经合办登记，用来决定您能看到哪些内容。',
      '阅读记录：您打开过哪些资讯。用来显示“未读”，并统计有多少人读过；同一条资讯一个人只算一次。',
    ],
  },
  {
    title: '我们不做什么',
    paragraphs: [
      '不读取您的通讯录、位置和相册。只有您自己选择上传时，才会用到您选中的那张图片或那个文件。',
      '不把您的信息提供给其他机构，也不用来做广告。',
    ],
  },
  {
    title: '您的权利',
    paragraphs: ['想查看、更正或删除关于您的信息，请联系所在商会的秘书长，或者直接联系经合办。'],
  },
]
