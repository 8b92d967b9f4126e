import type { JobName } from '@contract/set-aside'
import { AppError } from '@contract/errors'
import { collection, command } from '../database'
import { bodyOf } from '../errors'
import { idFrom } from '../ids'
import { detailOf, log } from '../log'

/** One piece of work that a job could not do. */
export interface SetAsideDocument {
  _id: string
  job: JobName
  /** What the job knows the piece by. */
  key: string
  /** What the office knows it by. */
  what: string
  reason: string
  tries: number
  firstAt: number
  lastAt: number
  /** Not before then is it tried again. Epoch ms. */
  nextAt: number
}

export const setAsideItems = collection<SetAsideDocument>('set_aside')

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** After the first failure, which may be chance, the second and so on; the last one from then on. */
const PAUSES_MS = [0, 5, 15, 60, 6 * 60, 24 * 60].map((minutes) => minutes * MINUTE_MS)

export const pauseAfter = (tries: number) => PAUSES_MS[Math.min(tries, PAUSES_MS.length) - 1]!

export const setAsideIdOf = (job: JobName, key: string) => idFrom('sa', job, key)

/** What the office is told. The stack stays in the log, under the same number. */
function reasonOf(job: JobName, error: unknown): string {
  const { kind, code, message, reference } = bodyOf(error)
  const line = { action: `jobs.${job}`, kind, ms: 0, code, detail: detailOf(error) }
  log({ ...line, ...(reference && { reference }) })
  return error instanceof AppError ? message : `${message}（编号 ${reference}）`
}

/** Noted, with a longer pause each time. */
export async function putAside(
  known: SetAsideDocument | undefined,
  { job, key, what }: Pick<SetAsideDocument, 'job' | 'key' | 'what'>,
  error: unknown,
  now: number,
): Promise<void> {
  const tries = (known?.tries ?? 0) + 1
  await setAsideItems.put({
    ...{ _id: setAsideIdOf(job, key), job, key, what, reason: reasonOf(job, error), tries },
    ...{ firstAt: known?.firstAt ?? now, lastAt: now, nextAt: now + pauseAfter(tries) },
  })
}

/** The daily job. What was not tried again for days though its pause was over waits no more: no job finds it. */
export const sweepSetAside = (now: number): Promise<void> =>
  setAsideItems.removeAll({ nextAt: command().lt(now - 2 * DAY_MS) })
