import { command } from '../../../kernel/database'
import { idFrom } from '../../../kernel/ids'
import { importRows, listOf, rowIdOf, SLICE, type ImportDocument, type ImportRowDocument } from '../documents'
import type { AnyPlan } from '../kinds'
import { excelRowOf } from '../lines'
import type { Cells, Line, Notes, ReadRow, Verdict } from '../plan'

/** A line of the file that was read as the kind reads it. */
export interface Reading extends ReadRow<unknown> {
  file: number
  /** What the reader of tables says of its cells. */
  unread: Notes
  problems: Notes
  remarks: Notes
  left: string
  /** Digests of its keys: whole phone numbers need not stand there. */
  keys: string[]
}

const isSound = ({ problems, left }: Reading) => left === '' && Object.keys(problems).length === 0

export function readLine(
  plan: AnyPlan,
  row: number,
  file: number,
  { cells, problems: unread }: Line,
): Reading {
  const { values, problems, remarks = {}, left = '' } = plan.read(cells, row)
  return { row, file, cells, unread, values, problems: { ...problems, ...unread }, remarks, left, keys: [] }
}

const digestOf = (key: string) => idFrom('k', key)

/** Lines of the same list that were read already and say the same, by the digest of the key. */
async function knownKeys(list: string, digests: readonly string[]): Promise<Map<string, number>> {
  const known = new Map<string, number>()
  for (let from = 0; from < digests.length; from += SLICE) {
    const where = { list, keys: command().in(digests.slice(from, from + SLICE)) }
    const found = await importRows.findAll(where, ['row', 'keys'])
    for (const { row, keys } of found) for (const key of keys) known.set(key, row)
  }
  return known
}

/** Notes in sound lines that another line of the file says the same: one before it, or, of a line that was mended, any other. */
async function markRepeated(plan: AnyPlan, list: string, readings: readonly Reading[]) {
  const sound = readings.filter(isSound).map((reading) => ({ reading, keys: plan.keys(reading.values) }))
  const digests = sound.flatMap(({ keys }) => keys.map(({ key }) => digestOf(key)))
  const known = await knownKeys(list, [...new Set(digests)])
  const own = new Set(readings.map(({ row }) => row))
  const first = new Map([...known].filter(([, row]) => !own.has(row)))
  for (const { reading, keys } of sound) {
    for (const { key, column, problem } of keys) {
      const other = first.get(digestOf(key))
      if (other !== undefined) reading.problems[column] ??= problem(excelRowOf(other))
    }
    if (!isSound(reading)) continue
    reading.keys = keys.map(({ key }) => digestOf(key))
    for (const digest of reading.keys) first.set(digest, reading.row)
  }
}

async function verdictsOn(plan: AnyPlan, readings: readonly Reading[]): Promise<Verdict[]> {
  const compared = await plan.compare(readings.filter(isSound))
  let next = 0
  return readings.map((reading) => {
    if (isSound(reading)) return compared[next++]!
    const { left, problems } = reading
    return left ? { outcome: 'left', notes: { '': left } } : { outcome: 'error', notes: problems }
  })
}

function documentOf(list: string, { row, cells, file, unread, keys, ...read }: Reading, verdict: Verdict) {
  const { outcome, notes } = verdict
  const comesIn = outcome !== 'error' && outcome !== 'left'
  const remarks = comesIn ? { ...read.remarks, ...verdict.remarks } : {}
  const flags = Object.keys(remarks).length > 0 ? ['noted' as const] : []
  return {
    ...{ _id: rowIdOf(list, row), list, row, file, outcome, cells, notes, remarks, unread },
    ...{ keys: comesIn ? keys : [], flags, did: null, kept: '' },
  } satisfies ImportRowDocument
}

/** What becomes of each line, as it is kept. */
export async function judge(
  found: ImportDocument,
  plan: AnyPlan,
  readings: readonly Reading[],
): Promise<ImportRowDocument[]> {
  const list = listOf(found)
  await markRepeated(plan, list, readings)
  const verdicts = await verdictsOn(plan, readings)
  return readings.map((reading, i) => documentOf(list, reading, verdicts[i]!))
}

/** As `apply` and `takeBack` get it. */
export const readAgain = (plan: AnyPlan, row: number, cells: Cells): ReadRow<unknown> => ({
  row,
  cells,
  values: plan.read(cells, row).values,
})
