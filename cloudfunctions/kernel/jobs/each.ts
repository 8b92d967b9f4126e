import type { JobName } from '@contract/set-aside'
import { command } from '../database'
import { log } from '../log'
import { putAside, setAsideItems, type SetAsideDocument } from './set-aside'

/** A job has 20 s; what is begun then may take a few more. */
const WORK_MS = 13_000
/** One piece that answers no more must not cost the others their time. */
const ONE_MS = 10_000
const MAX_KNOWN = 1000

/** When a job that begins now must come to its end, in the time of `performance.now()`. */
export const workEnd = () => performance.now() + WORK_MS

export interface Waiting<T> {
  job: JobName
  /** Without those whose keys are given. */
  load: (paused: string[]) => Promise<T[]>
  /** Fewer than that are all there are: a piece that was set aside and is not among them is settled. Left out when never sure. */
  batch?: number
  keyOf: (item: T) => string
  /** For the office. */
  wordsOf: (item: T) => string
  /** Repeatable: what was half done is done again. */
  work: (item: T) => Promise<unknown>
  now: number
  /** At the same time; 1 when not said. */
  atOnce?: number
  /** Begins nothing new afterwards: of `workEnd` when a job loops several times. */
  until?: number
}

/** For `load`: documents that are known by their ids. */
export const without = (paused: readonly string[]) =>
  paused.length > 0 ? { _id: command().nin([...paused]) } : {}

/** Of one piece. @throws Error when it takes too long */
async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${ONE_MS} ms`)), ONE_MS)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A piece may be spoilt so that it cannot even be named. */
function said<T>({ wordsOf }: Waiting<T>, item: T, key: string): string {
  try {
    return wordsOf(item).slice(0, 100) || key
  } catch {
    return key
  }
}

async function doOne<T>(waiting: Waiting<T>, item: T, aside: Map<string, SetAsideDocument>): Promise<void> {
  const { job, keyOf, work, now } = waiting
  const key = keyOf(item)
  const known = aside.get(key)
  try {
    await inTime(Promise.resolve(item).then(work))
    if (known) await setAsideItems.remove(known._id)
  } catch (error) {
    await putAside(known, { job, key, what: said(waiting, item, key) }, error, now)
  }
}

/** What waits no more needs no second try. */
async function dropSettled<T>(
  { keyOf, batch = 0 }: Waiting<T>,
  items: T[],
  due: readonly SetAsideDocument[],
) {
  if (items.length >= batch) return
  const keys = new Set(items.map(keyOf))
  for (const { _id, key } of due) if (!keys.has(key)) await setAsideItems.remove(_id)
}

/**
 * The loop of every job: each piece by itself. One that fails is set aside, shown to the office, and tried again after a pause
 * that grows; the others are done. Begins nothing new after 13 s: the next run takes the rest. Tells how many pieces it began.
 */
export async function each<T>(waiting: Waiting<T>): Promise<number> {
  const { job, load, now, atOnce = 1, until = workEnd() } = waiting
  const known = await setAsideItems.find({ where: { job }, limit: MAX_KNOWN })
  const aside = new Map(known.map((document) => [document.key, document]))
  // Once in a run is enough for a piece that fails.
  const paused = known.filter(({ nextAt, lastAt }) => nextAt > now || lastAt === now).map(({ key }) => key)
  const isPaused = new Set(paused)
  const loaded = await load(paused)
  const items = loaded.filter((item) => !isPaused.has(waiting.keyOf(item)))
  let begun = 0
  const worker = async () => {
    while (begun < items.length && performance.now() < until) await doOne(waiting, items[begun++]!, aside)
  }
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker))
  const failed = ends.find((end) => end.status === 'rejected')
  // Not even noting it worked: the cloud itself is away, and the next run finds everything as it was.
  if (failed) throw failed.reason
  if (begun < items.length)
    log({
      action: `jobs.${job}`,
      kind: 'ok',
      ms: WORK_MS,
      detail: `${items.length - begun} are left to the next run`,
    })
  const due = known.filter(({ key }) => !isPaused.has(key))
  await dropSettled(waiting, loaded, due)
  return begun
}
