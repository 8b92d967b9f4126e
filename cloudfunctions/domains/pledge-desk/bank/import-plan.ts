import type { TableRow } from '../../../kernel/tables'
import { bankRows, type BankRowDocument } from '../../pledges/documents'
import type { Context, Plan, Read, Verdict } from '../../imports/plan'
import { mappingOf, saidSide } from './import-questions'
import { keepRows, lookUp } from './keep-rows'
import { incomingOf, readBelow, type StatementRow } from './read-statement'
import { layoutOf } from './statement/layout'
import type { ReadLine } from './statement/read-line'
import { quoted } from './statement/text'

type Row = StatementRow | null

async function allRows({ rows }: Context): Promise<TableRow[]> {
  const all: TableRow[] = []
  for await (const row of rows()) all.push(row)
  return all
}

const wordsOf = ({ column, found, problem }: Extract<ReadLine, { kind: 'problem' }>) =>
  `${column}：${found === '' ? '' : `写的是${quoted(found)}，`}${problem}`

/** What becomes of a line: a row, a line that needs no import, or one in error. Beneath another heading nothing is read. */
function readingOf(line: ReadLine | undefined, row: StatementRow | undefined): Read<Row> {
  if (row)
    return { values: row, problems: {}, ...(row.tiedTo && { remarks: { '': '银行冲正，和另一行是一对' } }) }
  if (!line) return { values: null, problems: { '': '在另一行表头下面，没有读，请另存为一个文件导入' } }
  if (line.kind === 'left') return { values: null, problems: {}, left: line.why }
  return { values: null, problems: { '': line.kind === 'problem' ? wordsOf(line) : '没有读懂' } }
}

const standing: Record<BankRowDocument['state'], (row: BankRowDocument) => string> = {
  open: () => '以前导入过，等您确认',
  waiting: () => '以前导入过，正在等待入账',
  booking: () => '以前导入过，正在入账',
  recorded: ({ nos }) => `以前导入过，已登记为第 ${nos.join('、')} 号`,
  ignored: ({ reason }) => `以前忽略过，原因：${reason}。要登记请在“已忽略”里恢复`,
}

function verdictOn(known: BankRowDocument | null): Verdict {
  if (!known) return { outcome: 'new', notes: {} }
  const said = { '': standing[known.state](known) }
  return known.state === 'ignored'
    ? { outcome: 'left', notes: said }
    : { outcome: 'unchanged', notes: {}, remarks: said }
}

const rowsIn = (rows: readonly { values: Row }[]) => rows.flatMap(({ values }) => values ?? [])

/** Gone again while nobody has decided on it. */
async function takeBack(campaignId: string, { id }: StatementRow): Promise<string | null> {
  const _id = `${campaignId}:${id}`
  await bankRows.removeAll({ _id, state: 'open' })
  return (await bankRows.get(_id)) ? '已经确认、登记或忽略，没有撤回' : null
}

/** Reads the whole table before it says anything of one line: sums, reversals and identities lie in all of them. */
export async function bankPlan(context: Context): Promise<Plan<Row>> {
  const campaignId = context.campaignId ?? ''
  const rows = await allRows(context)
  const table = { headings: context.headings, rows, above: await context.above() }
  const layout = layoutOf(table, mappingOf(context.mapping, context.headings))
  const units = { ...layout.units, saidSide: saidSide(context.mapping) }
  const read = readBelow(rows, { ...layout, units }, context.now)
  const lines = new Map(read.map((each) => [each.kind === 'row' ? each.draft.line : each.line, each]))
  const incoming = new Map(incomingOf(read).map((row) => [row.line, row]))
  return {
    read: (_, row) => readingOf(lines.get(row), incoming.get(row)),
    keys: () => [],
    async compare(found) {
      const known = await lookUp(campaignId, rowsIn(found))
      return known.map((each) => verdictOn(each.known))
    },
    async apply(found, { now }) {
      await keepRows(campaignId, rowsIn(found), now)
      return new Map()
    },
    async takeBack(found) {
      const kept = new Map<number, string>()
      for (const { row, values } of found) {
        const why = values && (await takeBack(campaignId, values))
        if (why) kept.set(row, why)
      }
      return kept
    },
  }
}
