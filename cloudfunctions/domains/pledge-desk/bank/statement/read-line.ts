import type { TableRow } from '../../../../kernel/tables'
import { readAmount } from './amounts'
import { inOrderOfDays, type Column } from './columns'
import { moneyOf } from './currencies'
import { speaksOfOutgoing } from './directions'
import { asWritten, type DayOrder } from './short-days'
import { flowOf, type Trouble } from './incoming'
import { headingAgain, type Layout } from './layout'
import { againstDay, readMoment, readTime, type Moment } from './moments'
import { isSummaryHeading, isSumWord } from './sums'
import { cellText, isNothing } from './text'
import { isDone, speaksOfReversal } from './words'

/** An incoming line before it has an identity. */
export interface Draft {
  /** As Excel counts. */
  line: number
  on: string
  /** HH:mm:ss, '' when the file does not say it. */
  time: string
  /** Less than nothing: the bank takes back what it booked. */
  amountFen: number
  payer: string
  account: string
  note: string
  /** What may be its number, the likeliest first. */
  numbers: string[]
  /** The numbers and words of a reversal: what it may be tied by. */
  undoes: boolean
}

export type LeftKind = 'outgoing' | 'sum' | 'heading' | 'words' | 'elsewhere'

export type ReadLine =
  | { kind: 'row'; draft: Draft }
  | { kind: 'left'; line: number; left: LeftKind; found: string; why: string; undoing?: Draft }
  | ({ kind: 'problem'; line: number } & Trouble)

type Cells = readonly string[]

const isBlank = (cells: Cells) => cells.every((cell) => cellText(cell) === '')
const textAt = (cells: Cells, columns: readonly Column[]) => [
  ...new Set(columns.map(({ index }) => cellText(cells[index])).filter((text) => !isNothing(text))),
]

/** The first that is not empty. */
const firstAt = (cells: Cells, columns: readonly Column[]) => textAt(cells, columns)[0] ?? ''

const SHOWN = 60
const shownOf = (cells: Cells) => cells.map(cellText).filter(Boolean).join('，').slice(0, SHOWN)

type Dated = Moment | Trouble

function momentOf(cells: Cells, { columns: { day: days }, now, dayOrder }: Reading): Dated {
  const filled = inOrderOfDays(days).flatMap(({ index, heading }) => {
    const text = asWritten(cellText(cells[index]), dayOrder)
    return isNothing(text) ? [] : [{ heading, text, moment: readMoment(text), time: readTime(text) }]
  })
  const first = filled.find(({ moment, time }) => moment !== null || time === '')
  const column = first?.heading ?? days[0]?.heading ?? '交易日期'
  if (!first) return { column, found: filled[0]?.text ?? '', problem: '没有日期，请填写后重新导入' }
  if (!first.moment) return { column, found: first.text, problem: '看不懂这个日期，应写成 2026-11-23 这样' }
  const against = againstDay(first.moment.day, now)
  if (against) return { column, found: first.text, problem: `日期${against}，请核对` }
  const time = filled.map((each) => each.moment?.time || (each.moment ? '' : each.time)).find(Boolean) ?? ''
  return { day: first.moment.day, time: first.moment.time || time }
}

/** Other money, by the column, by a mark in the amount or by its heading. */
function foreignTrouble(cells: Cells, { columns }: Layout, foreign: boolean): Trouble | null {
  const said = columns.currency.map(({ index, heading }) => ({ heading, text: cellText(cells[index]) }))
  const other = said.find(({ text }) => moneyOf(text) === 'foreign')
  if (other)
    return { column: other.heading, found: other.text, problem: '不是人民币，没有登记，请折算后人工登记' }
  if (!foreign) return null
  return { column: '金额', found: shownOf(cells), problem: '不是人民币，没有登记，请折算后人工登记' }
}

function statusTrouble(cells: Cells, { columns }: Layout): Trouble | null {
  const undone = columns.status
    .map(({ index, heading }) => ({ heading, text: cellText(cells[index]) }))
    .find(({ text }) => !isDone(text))
  return undone
    ? { column: undone.heading, found: undone.text, problem: '款项没有到账，没有登记，请核对' }
    : null
}

/** Whole cells that say that the line adds up, and not a payer's or a payment's own words. */
function sumIn(cells: Cells, { columns, headings, dayOrder }: Reading): ReadLine['kind'] | null {
  // 余额 is a way of paying, too.
  const words = cells.filter((_, i) => !/方式|渠道/.test(headings[i] ?? '')).map(cellText)
  if (!words.some(isSumWord)) return null
  const payer = firstAt(cells, columns.payer)
  const number = textAt(cells, [...columns.serial, ...columns.voucher])[0] ?? ''
  const dated = columns.day.some(
    ({ index }) => readMoment(asWritten(cellText(cells[index]), dayOrder)) !== null,
  )
  const isPayment = dated && ((payer !== '' && !isSumWord(payer)) || (number !== '' && !/^0*$/.test(number)))
  return isPayment ? 'problem' : 'left'
}

/** Nothing in the file says which way money goes, and this line speaks of money that went. */
const unsaid = (cells: Cells, { columns, unsigned }: Layout & { unsigned: boolean }) =>
  unsigned &&
  columns.income.length + columns.outgo.length + columns.side.length === 0 &&
  speaksOfOutgoing(
    cells
      .filter((_, i) => !columns.payer.some(({ index }) => index === i))
      .map(cellText)
      .join(' '),
  )

export interface Reading extends Layout {
  /** No amount in the file has a sign. */
  unsigned: boolean
  now: number
  /** How days are written that one cell alone does not tell. */
  dayOrder: DayOrder | null
  /** Two columns of amounts, never both filled: which is income nobody says. */
  torn: readonly Column[]
}

function draftOf(cells: Cells, { columns }: Reading, line: number, moment: Moment, amountFen: number): Draft {
  const notes = textAt(cells, columns.note)
  return {
    ...{ line, on: moment.day, time: moment.time, amountFen },
    payer: firstAt(cells, columns.payer),
    account: firstAt(cells, columns.account),
    note: notes.join(' '),
    numbers: textAt(cells, [...columns.serial, ...columns.voucher]),
    undoes: amountFen < 0 || speaksOfReversal(notes.join(' ')),
  }
}

/** Columns whose cells count. */
const used = ({ columns }: Layout) =>
  (['day', 'income', 'outgo', 'amount', 'side', 'currency', 'payer', 'serial'] as const).flatMap(
    (each) => columns[each],
  )

const isTrouble = (dated: Dated): dated is Trouble => 'problem' in dated

/** One line below the headings; null for an empty one. */
export function readLine({ cells, row: line, problems }: TableRow, reading: Reading): ReadLine | null {
  if (isBlank(cells)) return null
  const found = shownOf(cells)
  const left = (kind: LeftKind, why: string): ReadLine => ({ kind: 'left', line, left: kind, found, why })
  const refuse = (trouble: Trouble): ReadLine => ({ kind: 'problem', line, ...trouble })
  const unread = used(reading).find(({ index }) => problems[index])
  if (unread)
    return { kind: 'problem', line, column: unread.heading, found, problem: problems[unread.index]! }
  if (headingAgain(cells, reading.headings) === 'same') return left('heading', '表头又出现一次')
  const sum = sumIn(cells, reading)
  if (sum === 'left' || isSummaryHeading(cells.map(cellText))) return left('sum', '是合计或结转，不是一笔款')
  if (sum)
    return refuse({ column: '摘要', found, problem: '像合计行，又写着付款人或流水号，请核对后人工登记' })
  const flow = flowOf(cells, reading.columns, reading.units)
  if (flow.kind === 'trouble') return refuse(flow.trouble)
  if (flow.kind === 'neither') return left('elsewhere', '写着不计收支')
  const dated = momentOf(cells, reading)
  if (flow.kind === 'nothing') return left('words', isTrouble(dated) ? '没有日期和金额' : '没有收入金额')
  const undoing = isTrouble(dated) ? undefined : draftOf(cells, reading, line, dated, -flow.fen)
  if (flow.kind === 'out')
    return {
      ...left('outgoing', '是支出'),
      ...(undoing?.undoes && speaksOfReversal(undoing.note) && { undoing }),
    } as ReadLine
  const torn = reading.torn.find(({ index }) => readAmount(cellText(cells[index]))?.fen)
  if (torn)
    return refuse({
      ...{ column: torn.heading, found: cellText(cells[torn.index]) },
      problem: `“${reading.torn.map(({ heading }) => heading).join('”“')}”各写各的，看不出哪一列是收入，请说明`,
    })
  const trouble = foreignTrouble(cells, reading, flow.foreign) ?? statusTrouble(cells, reading)
  if (trouble) return refuse(trouble)
  if (unsaid(cells, reading))
    return refuse({ column: '金额', found, problem: '文件里没有写收支方向，这一行像支出，请核对后人工登记' })
  return isTrouble(dated)
    ? refuse(dated)
    : { kind: 'row', draft: draftOf(cells, reading, line, dated, flow.fen) }
}
