import type { FilePurpose, FileView } from '@contract/files'
import { askAboutPicture } from '../content-check'
import { collection } from '../database'
import { detailOf, log } from '../log'
import { files, type FileDocument } from './documents'
import { urlsOf } from './urls'

/** After this the question counts as lost. WeChat promises an answer within 30 minutes. */
export const ANSWER_WITHIN_MS = 30 * 60_000

type Verdict = Exclude<FileView['check'], 'pending'>

/** `_id` is the trace id. Kept because an answer can be faster than our note of the question. */
interface AnswerDocument {
  _id: string
  verdict: Verdict
  at: number
}

const answers = collection<AnswerDocument>('picture_checks')

async function apply(file: FileDocument, verdict: Verdict): Promise<FileDocument> {
  await files.update({ _id: file._id, check: 'pending' }, { check: verdict })
  return { ...file, check: verdict }
}

/** Note the question first, then look for an answer; the event does it the other way round, so one of the two meets the other. */
async function ask(file: FileDocument, openId: string, now: number): Promise<FileDocument> {
  const url = (await urlsOf([file.cloudFileId]))(file.cloudFileId)
  const traceId = await askAboutPicture(openId, url)
  await files.update({ _id: file._id }, { traceId, askedAt: now })
  const answer = await answers.get(traceId)
  const asked = { ...file, traceId, askedAt: now }
  return answer ? apply(asked, answer.verdict) : asked
}

/** WeChat looks at what others see; answers in a form only the office opens, and documents it does not take. */
export const isShownToMany = (purpose: FilePurpose) => purpose === 'image' || purpose === 'avatar'

const isUnasked = (file: FileDocument, now: number) =>
  file.check === 'pending' && (file.askedAt === null || now - file.askedAt >= ANSWER_WITHIN_MS)

/** Asks WeChat where nobody has, or where no answer came. A question that fails is asked again at publication. */
export async function askWhereNeeded(file: FileDocument, openId: string | null, now: number) {
  if (!openId || !isShownToMany(file.purpose) || !isUnasked(file, now)) return file
  try {
    return await ask(file, openId, now)
  } catch (error) {
    log({ action: 'files.ask', kind: 'unavailable', ms: 0, detail: detailOf(error) })
    return file
  }
}

/** Returns the file that the answer was about; null when the question is not noted yet. */
export async function recordAnswer(
  traceId: string,
  verdict: Verdict,
  now: number,
): Promise<FileDocument | null> {
  await answers.put({ _id: traceId, verdict, at: now })
  const [file] = await files.find({ where: { traceId }, limit: 1 })
  return file ? apply(file, verdict) : null
}
