import { currentTime } from './clock'
import { callSource } from './cloud'
import { bodyOf } from './errors'
import { detailOf, log } from './log'

type Job = (event: Record<string, unknown>, now: number) => Promise<unknown>

export interface Jobs {
  /** By trigger name of config.json; of several each has its turn, whatever becomes of those before it. */
  timers: Record<string, Job | Job[]>
  /** By `Event` of what WeChat pushes. */
  events: Record<string, Job>
}

/** `wx_client`, `wx_devtools`, `wx_http` and the web's: somebody's own doing, so no timer and no push. */
const isFromClient = (source: string) => /client|devtools|http|web/i.test(source)

function jobsFor(
  { timers, events }: Jobs,
  event: Record<string, unknown>,
): [name: string, jobs: Job[] | null] {
  if (isFromClient(callSource())) return ['refused', null]
  const { Type, TriggerName, Event } = event
  const [table, name] = Type === 'Timer' ? [timers, TriggerName] : [events, Event]
  return typeof name === 'string' && Object.hasOwn(table, name)
    ? [name, [table[name]!].flat()]
    : ['unknown', null]
}

/** @throws the first of their errors, after all have had their turn */
async function inTurn(jobs: Job[], event: Record<string, unknown>, now: number): Promise<void> {
  const errors: unknown[] = []
  for (const job of jobs)
    await Promise.resolve(now)
      .then(() => job(event, now))
      .catch((error) => errors.push(error))
  for (const error of errors.slice(1))
    log({ action: 'jobs.inTurn', kind: 'internal', ms: 0, detail: detailOf(error) })
  if (errors.length > 0) throw errors[0]
}

/** Never throws: WeChat pushes again what failed, and a timer comes back by itself. */
export const serveJobs = (jobs: Jobs) => async (event: unknown) => {
  const started = performance.now()
  const given = Object(event) as Record<string, unknown>
  const [name, found] = jobsFor(jobs, given)
  const line = () => ({ action: `jobs.${name}`, ms: Math.round(performance.now() - started) })
  if (!found) {
    log({ ...line(), kind: 'forbidden' })
    return { ok: false }
  }
  try {
    await inTurn(found, given, currentTime())
    log({ ...line(), kind: 'ok' })
    return { ok: true }
  } catch (thrown) {
    const { kind, code, reference } = bodyOf(thrown)
    log({ ...line(), kind, code, ...(reference && { reference }), detail: detailOf(thrown) })
    return { ok: false }
  }
}
