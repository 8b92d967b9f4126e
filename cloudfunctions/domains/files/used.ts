import { collection, command, type Stored } from '../../kernel/database'

/** Ids of files, wherever they stand in a document: as a field, in a list, or as `file:…` in a text. */
const FILE_ID = /f_[0-9A-Za-z_-]+/g
/** Articles are big: so many are in memory at a time. */
const PAGE = 50
/** Clocks of two machines differ by less. */
const CLOCKS_MS = 60_000

interface User {
  collection: string
  fields: readonly string[]
  /** When it was changed last. */
  changed: 'updatedAt' | 'at'
}

const written = ['html', 'blocks', 'coverFileId', 'coverCloudFileId'] as const

/** Where what the office and the leaders bring is used. Pictures of a person's own are looked for by their owner. */
const users: readonly User[] = [
  { collection: 'news', fields: ['draft', 'live'], changed: 'updatedAt' },
  { collection: 'news_versions', fields: ['draft'], changed: 'at' },
  { collection: 'activities', fields: [...written, 'photoIds'], changed: 'updatedAt' },
  { collection: 'campaigns', fields: [...written, 'receiver', 'uses'], changed: 'updatedAt' },
  { collection: 'chambers', fields: ['hall'], changed: 'updatedAt' },
]

/**
 * A reading of the whole house, as many runs of the job as it takes. What was changed meanwhile is read after it, in a pass of its own,
 * until one pass fits into one run: then it is known what is used now.
 */
export interface Round extends Stored {
  begunAt: number
  /** When this pass began, and since when it asks for changes; 0 for all. */
  passAt: number
  since: number
  /** Which of `users` is being read, and its last document that was. */
  user: number
  after: string
  /** Ids of files found so far. */
  used: string[]
  /** The last file that was decided upon. */
  decided: string
  /** When all was read and decided. */
  doneAt: number | null
}

export const ROUND_ID = 'files'

export const newRound = (now: number): Round => ({
  ...{ _id: ROUND_ID, begunAt: now, passAt: now, since: 0, user: 0, after: '' },
  ...{ used: [], decided: '', doneAt: null },
})

/** Ids of files in some documents, and the last of these; null when there are no more. */
async function readPage({ collection: name, fields, changed }: User, since: number, after: string) {
  const following = { _id: command().gt(after) }
  const where = since === 0 ? following : command().and([following, { [changed]: command().gte(since) }])
  const page = await collection(name).find({ where, order: ['_id', 'asc'], limit: PAGE, fields })
  const ids = page.flatMap((found) => [...JSON.stringify(found).matchAll(FILE_ID)].map(([id]) => id))
  return { ids, last: page.length < PAGE ? null : page.at(-1)!._id }
}

async function readPass(round: Round, used: Set<string>, until: number): Promise<boolean> {
  while (round.user < users.length) {
    if (performance.now() > until) return false
    const { ids, last } = await readPage(users[round.user]!, round.since, round.after)
    for (const id of ids) used.add(id)
    round.after = last ?? ''
    if (last === null) round.user++
  }
  return true
}

/** All that is used now; null when the time was over before that was known, and `round` tells how far it is. */
export async function usedNow(round: Round, now: number, until: number): Promise<Set<string> | null> {
  const used = new Set(round.used)
  while (await readPass(round, used, until)) {
    const isFresh = round.passAt === now
    Object.assign(round, { since: round.passAt - CLOCKS_MS, passAt: now, user: 0, after: '' })
    if (isFresh) return used
  }
  round.used = [...used]
  return null
}
