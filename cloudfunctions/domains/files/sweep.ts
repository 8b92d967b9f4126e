import { collection, command } from '../../kernel/database'
import { files, type FileDocument } from '../../kernel/files/documents'
import { deleteFile } from '../../kernel/files/forget'
import { each } from '../../kernel/jobs/each'
import { log } from '../../kernel/log'
import { people } from '../../kernel/people'
import { signUps } from '../activities/documents'
import { posts } from '../posts/documents'
import { newRound, ROUND_ID, usedNow, type Round } from './used'

const DAY_MS = 24 * 60 * 60_000
/** Rounds are begun at night; the job comes several times then. */
const REST_MS = DAY_MS / 2
/** Of the job's 20 seconds. */
const ALL_MS = 14_000
const READ_MS = 9_000
const PAGE = 200
const AT_ONCE = 8
const fields = ['purpose', 'cloudFileId', 'uploadedBy', 'at']

const rounds = collection<Round>('sweeps')

/** What those who brought these files use of their own: portraits, and answers in their forms, under a post as well. */
async function usedByOwners(owners: readonly string[]): Promise<Set<string>> {
  const [held, portraits] = await Promise.all([
    posts.findAllIn('personId', owners, ['_id']),
    people.findAllIn('_id', owners, ['avatarFileId']),
  ])
  const ids = [...owners, ...held.map(({ _id }) => _id)]
  const filled = await signUps.findAllIn('participantId', ids, ['answers'])
  const answers = filled.flatMap((signUp) => Object.values(signUp.answers).map(String))
  return new Set([...answers, ...portraits.map(({ avatarFileId }) => avatarFileId ?? '')])
}

/** Brought again meanwhile, it waits for its use anew. */
async function sweepOne({ _id, cloudFileId, at }: FileDocument) {
  const still = await files.find({ where: { _id, at }, limit: 1, fields: ['_id'] })
  if (still.length > 0) await deleteFile({ _id, cloudFileId })
}

async function sweepPage(page: readonly FileDocument[], written: ReadonlySet<string>, now: number) {
  const unwritten = page.filter(({ _id }) => !written.has(_id))
  const owned = await usedByOwners([...new Set(unwritten.map(({ uploadedBy }) => uploadedBy))])
  await each<FileDocument>({
    ...{ job: 'sweep-files', now, until: Infinity, atOnce: AT_ONCE },
    load: async () => unwritten.filter(({ _id }) => !owned.has(_id)),
    keyOf: ({ _id }) => _id,
    wordsOf: () => '一个没有用到的文件',
    work: sweepOne,
  })
}

/** Decides upon all that was a day old when the round began; false when the time was over. */
async function decide(
  round: Round,
  written: ReadonlySet<string>,
  now: number,
  until: number,
): Promise<boolean> {
  const old = { at: command().lt(round.begunAt - DAY_MS) }
  do {
    const where = command().and([old, { _id: command().gt(round.decided) }])
    const page = await files.find({ where, order: ['_id', 'asc'], limit: PAGE, fields })
    await sweepPage(page, written, now)
    if (page.length < PAGE) return true
    round.decided = page.at(-1)!._id
  } while (performance.now() < until)
  return false
}

/**
 * The nightly job: a file that nothing uses a day after it was brought is deleted, so that each has a use or is gone. A run reads and
 * decides as much as its time allows, the next goes on.
 */
export async function sweepFiles(now: number): Promise<void> {
  const started = performance.now()
  const known = await rounds.get(ROUND_ID)
  if (known?.doneAt && now - known.doneAt < REST_MS) return
  const round = known && !known.doneAt ? known : newRound(now)
  const used = await usedNow(round, now, started + READ_MS)
  if (used) round.used = [...used]
  const isDone = used !== null && (await decide(round, used, now, started + ALL_MS))
  await rounds.put(isDone ? { ...round, used: [], doneAt: now } : round)
  if (!isDone) log({ action: 'files.sweep', kind: 'ok', ms: ALL_MS, detail: 'the next run goes on' })
}
