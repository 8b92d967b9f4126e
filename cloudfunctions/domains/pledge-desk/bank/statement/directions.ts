export type Side = 'in' | 'out' | 'neither'

/** 贷 is what comes in, seen from the bank. */
const income =
  /^(贷|贷方|贷记|收|收入|收款|收方|入|入账|入帐|进|进账|来账|来帐|来|转入|存入|存|汇入|流入|c|cr|credit|deposit|in|\+|正)$/i
const outgo =
  /^(借|借方|借记|付|付款|付出|付方|支|支出|支取|支付|出|出账|出帐|往账|往帐|往|转出|取出|取|汇出|流出|d|dr|debit|withdrawal|out|负)$/i
/** Alipay's and WeChat's own word for what only moves between one's own pockets. */
const neither = /^(不计收支|其他|中性交易|\/)$/

const bare = (text: string) => text.replace(/[\s()（）[\]]/g, '')

/** A word for which way the money went, or several that say the same: 收入(+), C-贷, 2-贷方; null for any other. */
export function sideOfWord(text: string): Side | null {
  const parts = text
    .replace(/[(（][-−][)）]/, ' 负')
    .split(/[\s()（）[\]:：.、-]+/)
    .filter(Boolean)
  const sides = new Set(parts.filter((part) => !/^\d{1,2}$/.test(part)).map(sideOfOne))
  return sideOfOne(bare(text)) ?? (sides.size === 1 ? [...sides][0]! : null)
}

function sideOfOne(word: string): Side | null {
  if (income.test(word)) return 'in'
  if (outgo.test(word)) return 'out'
  return neither.test(word) ? 'neither' : null
}

/** 工行 and others: 1 is 借, 2 is 贷, where the heading speaks of 借贷 (in this order). Elsewhere a bare number says nothing. */
const codes: Record<string, Side> = { '1': 'out', '2': 'in', '01': 'out', '02': 'in' }

export const sideOf = (text: string, heading: string): Side | null =>
  sideOfWord(text) ??
  (/借.{0,2}贷/.test(heading) ? (codes[text] ?? null) : null) ??
  // Where nothing is written a dash is no sign.
  (/^[-−–]$/.test(text) && /符号|正负|\+/.test(heading) ? 'out' : null)

/** Words of a note or a type that speak of money going out. */
export const speaksOfOutgoing = (text: string) =>
  /支出|转出|付出|支取|取款|取现|扣款|手续费|消费|付款|汇出|往账|缴费|代扣|工资/.test(text)
