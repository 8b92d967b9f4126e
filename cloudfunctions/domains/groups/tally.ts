import { command } from '../../kernel/database'
import { groupItems, groupPeople, groupTokens } from './documents'
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

async function tallyBatch(): Promise<number> {
  const rows = await groupPeople.find({
    where: { tallied: false },
    ...{ limit: BATCH, fields: ['groupId', 'at'] },
  })
  for (const groupId of new Set(rows.map((row) => row.groupId))) await recountGroup(groupId)
  if (rows.length === 0) return 0
  // Whoever was seen again meanwhile carries a later time and is counted by the next run.
  const at = command().lte(rows.reduce((latest, row) => Math.max(latest, row.at), 0))
  await groupPeople.update({ _id: command().in(rows.map(({ _id }) => _id)), at }, { tallied: true })
  return rows.length
}

/** The minute job. */
export async function tallyGroups(): Promise<void> {
  for (let i = 0; i < MAX_BATCHES; i++) if ((await tallyBatch()) < BATCH) return
}

/** The daily job. */
export const sweepGroupTokens = (now: number): Promise<void> =>
  groupTokens.removeAll({ at: command().lt(now - KEEP_TOKENS_MS) })
