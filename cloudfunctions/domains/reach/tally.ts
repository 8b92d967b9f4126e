import { each } from '../../kernel/jobs/each'
import { mark, seenRows } from './untallied'
import { loadLeadership, type LedChamber } from './leadership'
import { recount } from './recount'
import { waitingSubjects } from './waiting'

/**
 * Looks which rows are new, counts their subjects whole, writes the figures, and only then marks what it had seen: a crash
 * anywhere, or a row in between, is counted by the next run.
 */
export async function tallyReach(now: number): Promise<void> {
  let seen: Awaited<ReturnType<typeof seenRows>> = new Map()
  let leadership: readonly LedChamber[] = []
  await each<string>({
    ...{ job: 'tally-reads', batch: Infinity, now },
    load: async () => {
      seen = await seenRows()
      const keys = new Set([...seen.keys(), ...(await waitingSubjects(now))])
      if (keys.size > 0) leadership = await loadLeadership()
      return [...keys]
    },
    keyOf: (key) => key,
    wordsOf: (key) => `${key} 的触达统计`,
    work: async (key) => {
      const rows = seen.get(key)
      if ((await recount(key, leadership, now)) && rows) await mark(rows)
    },
  })
}
