import { command } from '../../kernel/database'
import { each, workEnd } from '../../kernel/jobs/each'
import { groupItems, groupPeople, groupTokens, type GroupPersonDocument } from './documents'
import { guessFrom } from './rules'

const BATCH = 500
const MAX_BATCHES = 10
/** Far beyond the ten minutes for which WeChat's word is believed. */
const KEEP_TOKENS_MS = 24 * 60 * 60_000

/** Wholly from its rows, so that counting again changes nothing. */
export async function recountGroup(groupId: string): Promise<void> {
  const rows = await groupPeople.findAll({ groupId }, ['chamberIds', 'office', 'at'])
  const people = rows.filter(({ office }) => !office)
  const seen = rows.map(({ at }) => at)
  const lastSeenAt = seen.length > 0 ? { lastSeenAt: seen.reduce((a, b) => Math.max(a, b)) } : {}
  await groupItems.update(
    { _id: groupId },
    { people: people.length, guess: guessFrom(people), ...lastSeenAt },
  )
}

type Row = Pick<GroupPersonDocument, '_id' | 'groupId' | 'at'>

/** Not marked yet, by group. */
async function untallied(paused: string[]): Promise<[groupId: string, rows: Row[]][]> {
  const not = paused.length > 0 ? { groupId: command().nin(paused) } : {}
  const found = await groupPeople.find({
    where: { tallied: false, ...not },
    ...{ limit: BATCH, fields: ['groupId', 'at'] },
  })
  const byGroup = new Map<string, Row[]>()
  for (const row of found) byGroup.set(row.groupId, [...(byGroup.get(row.groupId) ?? []), row])
  return [...byGroup]
}

async function tallyGroup(groupId: string, rows: readonly Row[]): Promise<void> {
  await recountGroup(groupId)
  // Whoever was seen again meanwhile carries a later time and is counted by the next run.
  const at = command().lte(rows.reduce((latest, row) => Math.max(latest, row.at), 0))
  await groupPeople.update({ _id: command().in(rows.map(({ _id }) => _id)), at }, { tallied: true })
}

/** The minute job. */
export async function tallyGroups(now: number): Promise<void> {
  const until = workEnd()
  for (let i = 0; i < MAX_BATCHES; i++) {
    const begun = await each({
      ...{ job: 'tally-groups', now, until },
      load: untallied,
      keyOf: ([groupId]) => groupId,
      wordsOf: ([groupId]) => `微信群 ${groupId}`,
      work: ([groupId, rows]) => tallyGroup(groupId, rows),
    })
    if (begun === 0) return
  }
}

/** The daily job. */
export const sweepGroupTokens = (now: number): Promise<void> =>
  groupTokens.removeAll({ at: command().lt(now - KEEP_TOKENS_MS) })
