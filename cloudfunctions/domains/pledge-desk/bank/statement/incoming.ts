import { readAmount, type Amount } from './amounts'
import type { Column, Columns, Units } from './columns'
import { sideOf, type Side } from './directions'
import { cellText, isNothing } from './text'

export interface Trouble {
  column: string
  found: string
  problem: string
}

/** What a line says of money: what came in (negative: taken back), that nothing did, or what cannot be understood. */
export type Flow =
  | { kind: 'in'; fen: number; foreign: boolean }
  | { kind: 'out'; fen: number }
  | { kind: 'neither' }
  | { kind: 'nothing' }
  | { kind: 'trouble'; trouble: Trouble }

type Cells = readonly string[]
const trouble = (column: string, found: string, problem: string): Flow => ({
  kind: 'trouble',
  trouble: { column, found, problem },
})

interface Read extends Amount {
  column: Column
  text: string
}

/** The first that is not empty; a trouble when one cannot be read or when two differ. */
function amountIn(cells: Cells, columns: readonly Column[], units: Units): Read | Flow | null {
  const read: Read[] = []
  for (const column of columns) {
    const text = cellText(cells[column.index])
    const amount = readAmount(text)
    if (!amount) return trouble(column.heading, text, '看不懂这个金额，应写成 1,234.50 这样')
    const foreign = amount.foreign || units.isForeign(column)
    const fen = amount.fen * (amount.hasUnit ? 1 : units.of(column))
    if (fen !== 0) read.push({ ...amount, fen, foreign, column, text })
  }
  const [first] = read
  const other = read.find(({ fen }) => Math.abs(fen) !== Math.abs(first!.fen))
  if (!first || !other) return first ?? null
  return trouble(
    `${first.column.heading}”和“${other.column.heading}`,
    `${first.text}”和“${other.text}`,
    '两列金额不一样，看不出到账多少',
  )
}

const isFlow = (found: Read | Flow | null): found is Flow => found !== null && 'kind' in found

/** What the columns of direction say; undefined when there is none, or when the amount's own column says it and theirs are empty. */
function sideIn(
  cells: Cells,
  columns: readonly Column[],
  known: boolean,
  { saidSide }: Units,
): Side | undefined | Flow {
  const all = columns.map((column) => {
    const { heading, index } = column
    const text = cellText(cells[index])
    return { heading, text, side: sideOf(text, heading) ?? saidSide?.(column, text) ?? null }
  })
  const said = all.filter(({ side, text }) => !(known && side === null && isNothing(text)))
  const unread = said.find(({ side }) => side === null)
  if (unread)
    return trouble(
      unread.heading,
      unread.text,
      '看不出是收入还是支出，应写“贷/借”“收入/支出”“来账/往账”这样的字',
    )
  const sides = new Set(said.map(({ side }) => side))
  if (sides.size > 1)
    return trouble(
      said.map(({ heading }) => heading).join('”和“'),
      said.map(({ text }) => text).join('”和“'),
      '两列说的收支方向相反',
    )
  return said[0]?.side ?? undefined
}

const byAmount = (read: Read): Flow =>
  read.side === 'out' || (read.fen < 0 && read.side === null)
    ? { kind: 'out', fen: Math.abs(read.fen) }
    : { kind: 'in', fen: read.fen, foreign: read.foreign }

function divided(income: Read | null, outgo: Read | null): Flow | null {
  if (income && outgo)
    return trouble(
      `${income.column.heading}”和“${outgo.column.heading}`,
      `${income.text}”和“${outgo.text}`,
      '收入和支出都有金额，看不出是哪一种',
    )
  if (income)
    return income.side === 'out'
      ? { kind: 'out', fen: income.fen }
      : { kind: 'in', fen: income.fen, foreign: income.foreign }
  return outgo ? { kind: 'out', fen: outgo.fen } : null
}

export function flowOf(cells: Cells, columns: Columns, units: Units): Flow {
  const income = amountIn(cells, columns.income, units)
  const outgo = amountIn(cells, columns.outgo, units)
  const amount = amountIn(cells, columns.amount, units)
  for (const each of [income, outgo, amount]) if (isFlow(each)) return each
  const [came, went, moved] = [income, outgo, amount] as (Read | null)[]
  if (!came && !went && !moved) return { kind: 'nothing' }
  const flow = divided(came ?? null, went ?? null)
  const side = sideIn(cells, columns.side, flow !== null, units)
  if (typeof side === 'object') return side
  const both = came ?? went
  if (flow && moved && both && Math.abs(moved.fen) !== Math.abs(both.fen))
    return trouble(
      `${both.column.heading}”和“${moved.column.heading}`,
      `${both.text}”和“${moved.text}`,
      '两列金额不一样，看不出到账多少',
    )
  if (side === 'neither') return { kind: 'neither' }
  if (flow) return agreed(flow, side, both!)
  if (!moved) return { kind: 'nothing' }
  if (side === 'out') return { kind: 'out', fen: Math.abs(moved.fen) }
  if (side === 'in')
    return moved.side === 'out' ? againstSign(moved) : { kind: 'in', fen: moved.fen, foreign: moved.foreign }
  return columns.income.length > 0 ? againstSign(moved) : byAmount(moved)
}

const againstSign = ({ column, text }: Read) => trouble(column.heading, text, '看不出是收入还是支出')

function agreed(flow: Flow, side: Side | undefined, { column, text }: Read): Flow {
  if (side === undefined || side === flow.kind) return flow
  return trouble(column.heading, text, '金额所在的列和收支方向相反')
}
