import { importRows, SLICE, type Counts, type ImportDocument, type ImportRowDocument } from '../documents'
import type { AnyPlan } from '../kinds'
import { lineOf, numberOf } from '../lines'
import { loadRows } from '../sheet/stored-rows'
import { moveOn } from '../store'
import { judge, readLine, type Reading } from './verdicts'

async function readingsOf(found: ImportDocument, plan: AnyPlan, file: number): Promise<Reading[]> {
  const rows = await loadRows(found, file)
  return rows.flatMap((row) => {
    const line = lineOf(row, found.mapping)
    const left = plan.leaves?.(row.cells) ?? ''
    const lines = (!left && plan.split?.(line)) || [line]
    return lines.map((each, nth) => {
      const reading = readLine(plan, numberOf(row.row, nth), file, each)
      return left ? { ...reading, left } : reading
    })
  })
}

function added(counts: Counts, rows: readonly ImportRowDocument[]): Counts {
  const sum = { ...counts }
  for (const { outcome } of rows) sum[outcome]++
  return sum
}

async function insert(rows: readonly ImportRowDocument[]) {
  for (let from = 0; from < rows.length; from += SLICE)
    await importRows.insertMissing(rows.slice(from, from + SLICE))
}

/** Null when somebody else did it meanwhile. */
export async function checkSlice(
  found: ImportDocument,
  plan: AnyPlan,
  now: number,
): Promise<ImportDocument | null> {
  const file = Math.floor(found.progress / SLICE)
  const rows = await judge(found, plan, await readingsOf(found, plan, file))
  await insert(rows)
  const isLast = file + 1 >= found.rowFiles.length
  return moveOn(found, {
    state: isLast ? 'ready' : 'checking',
    progress: isLast ? found.rows : (file + 1) * SLICE,
    lines: found.lines + rows.length,
    counts: added(found.counts, rows),
    noted: found.noted + rows.filter(({ flags }) => flags.includes('noted')).length,
    advancedAt: now,
  })
}
