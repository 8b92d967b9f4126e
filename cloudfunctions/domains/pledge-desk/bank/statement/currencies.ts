const ours = /^(人民币(元)?|rmb|cny|cnh|156|01|001|元|¥|本币)$/i

/** What banks write for other money. */
const foreign =
  /(美元|美金|港币|港元|欧元|英镑|日元|日圆|澳元|加元|新加坡元|瑞郎|韩元|外币|usd|hkd|eur|gbp|jpy|aud|cad|sgd|chf|krw|[a-z]{2}\$)/i

export type Money = 'ours' | 'foreign' | 'unsaid'

export function moneyOf(text: string): Money {
  if (text === '' || /^[-/]+$/.test(text)) return 'unsaid'
  return ours.test(text.replace(/\s/g, '').replace(/[([].*$/, '')) ? 'ours' : 'foreign'
}

/** The currency in a heading or a title: 贷方金额(美元), 币种：USD. */
export const namesForeign = (text: string) => foreign.test(text)
