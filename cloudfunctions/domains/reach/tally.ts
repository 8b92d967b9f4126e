import { mark, seenRows } from './untallied'
import { loadLeadership } from './leadership'
import { recount } from './recount'
import { waitingSubjects } from './waiting'

/** Of the job's 20 seconds. */
const WORK_MS = 15_000

/**
 * Looks which rows are new, counts their subjects whole, writes the figures, and only then marks what it had seen: a crash
 * anywhere, or a row in between, is counted by the next run. One subject that fails does not hold up the others.
 */
export async function tallyReach(now: number): Promise<void> {
  const until = performance.now() + WORK_MS
  const seen = await seenRows()
  const keys = new Set([...seen.keys(), ...(await waitingSubjects(now))])
  if (keys.size === 0) return
  const leadership = await loadLeadership()
  const failed: unknown[] = []
  for (const key of keys) {
    if (performance.now() > until) break
    try {
      const rows = seen.get(key)
      if ((await recount(key, leadership, now)) && rows) await mark(rows)
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw failed[0]
}
