import { command } from '../../kernel/database'
import { inLanes } from '../../kernel/drain'
import { files, type FileDocument } from '../../kernel/files/documents'
import { deleteFile } from '../../kernel/files/forget'
import { log } from '../../kernel/log'
import { signUps } from '../activities/documents'
import { posts } from '../posts/documents'
import { usedFileIds } from './used'

const DAY_MS = 24 * 60 * 60_000
/** Of the job's 20 seconds. */
const READ_MS = 8_000
const ALL_MS = 14_000
const PAGE = 200
const fields = ['purpose', 'cloudFileId', 'uploadedBy', 'at']

/** Pictures in the forms of whoever brought them; he may stand there under a post of his as well. */
async function answersOf(owners: readonly string[]): Promise<Set<string>> {
  const held = await posts.findAllIn('personId', owners, ['_id'])
  const ids = [...owners, ...held.map(({ _id }) => _id)]
  const filled = await signUps.findAllIn('participantId', ids, ['answers'])
  return new Set(filled.flatMap(({ answers }) => Object.values(answers).map(String)))
}

/** Brought again meanwhile, it waits for its use anew. */
async function sweepOne({ _id, cloudFileId, at }: FileDocument) {
  const still = await files.find({ where: { _id, at }, limit: 1, fields: ['_id'] })
  if (still.length > 0) await deleteFile({ _id, cloudFileId })
}

async function sweepPage(page: readonly FileDocument[], written: ReadonlySet<string> | null) {
  const answers = page.filter(({ purpose }) => purpose === 'answer')
  const answered = await answersOf([...new Set(answers.map(({ uploadedBy }) => uploadedBy))])
  const unused = page.filter(({ _id, purpose }) =>
    purpose === 'answer' ? !answered.has(_id) : written !== null && !written.has(_id),
  )
  await inLanes(unused, sweepOne)
}

/** The daily job: a file that nothing uses a day after it was brought is deleted, so that each has a use or is gone. */
export async function sweepFiles(now: number): Promise<void> {
  const started = performance.now()
  const written = await usedFileIds(started + READ_MS)
  if (!written) log({ action: 'files.sweep', kind: 'unavailable', ms: READ_MS, detail: 'not all was read' })
  const old = { at: command().lt(now - DAY_MS) }
  for (let after = ''; performance.now() - started < ALL_MS;) {
    const where = command().and([old, { _id: command().gt(after) }])
    const page = await files.find({ where, order: ['_id', 'asc'], limit: PAGE, fields })
    await sweepPage(page, written)
    if (page.length < PAGE) return
    after = page.at(-1)!._id
  }
}
