import { normalise } from '../../../kernel/search-terms'

const synonyms = {
  on: ['交易日期', '入账日期', '记账日期', '交易时间', '入账时间', '日期', '交易日'],
  income: [
    '贷方金额',
    '贷方发生额',
    '收入金额',
    '收入',
    '贷方',
    '存入金额',
    '转入金额',
    '贷方金额收入',
    '收入元',
  ],
  amount: ['交易金额', '金额', '发生额', '交易额'],
  side: ['借贷标志', '借贷', '收支', '收支标志', '借贷方向', '收付标志', '交易方向'],
  payer: [
    '对方户名',
    '付款人',
    '付款人名称',
    '付款方',
    '对方账户名称',
    '对方名称',
    '交易对方',
    '对方账户名',
    '付款户名',
  ],
  note: ['附言', '摘要', '用途', '备注', '交易附言', '交易摘要', '交易用途', '客户附言'],
  bankNo: ['流水号', '交易流水号', '凭证号', '凭证号码', '交易序号', '核心流水号', '业务流水号', '交易号'],
} as const

export type BankColumn = keyof typeof synonyms
const names = Object.keys(synonyms) as BankColumn[]

const bare = (heading: string) => normalise(heading.replace(/[(（][^)）]*[)）]/g, '')).replace(/ /g, '')

/** Which cells of a row hold what; a bank spreads its words over several columns of notes. */
export type BankColumns = Record<BankColumn, number[]>

export function columnsOf(headings: readonly string[]): BankColumns {
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as BankColumns
  headings.forEach((heading, i) => {
    const name = names.find((each) => (synonyms[each] as readonly string[]).includes(bare(heading)))
    if (name) found[name].push(i)
  })
  return found
}

/** What has to be there, in words, and is not. */
export function missingOf({ on, income, amount }: BankColumns): string[] {
  return [...(on.length ? [] : ['交易日期']), ...(income.length || amount.length ? [] : ['收入金额'])]
}

const countKnown = (columns: BankColumns) => names.filter((name) => columns[name].length > 0).length

/** Above the headings a bank writes the account and the period. */
const LINES_ABOVE = 20

/** The line that looks most like headings. */
export function headingLine(lines: readonly string[][]): number {
  const known = lines.slice(0, LINES_ABOVE).map((cells) => countKnown(columnsOf(cells)))
  return known.indexOf(Math.max(0, ...known))
}
