import { currentTime } from './clock'
import { callSource } from './cloud'
import { bodyOf } from './errors'
import { detailOf, log } from './log'

type Job = (event: Record<string, unknown>, now: number) => Promise<unknown>

export interface Jobs {
  /** By trigger name of config.json. */
  timers: Record<string, Job>
  /** By `Event` of what WeChat pushes. */
  events: Record<string, Job>
}

/** `wx_client`, `wx_devtools`, `wx_http` and the web's: somebody's own doing, so no timer and no push. */
const isFromClient = (source: string) => /client|devtools|http|web/i.test(source)

function jobFor({ timers, events }: Jobs, event: Record<string, unknown>): [name: string, job: Job | null] {
  if (isFromClient(callSource())) return ['refused', null]
  const { Type, TriggerName, Event } = event
  const [table, name] = Type === 'Timer' ? [timers, TriggerName] : [events, Event]
  return typeof name === 'string' && Object.hasOwn(table, name) ? [name, table[name]!] : ['unknown', null]
}

/** Never throws: WeChat pushes again what failed, and a timer comes back by itself. */
export const serveJobs = (jobs: Jobs) => async (event: unknown) => {
  const started = performance.now()
  const given = Object(event) as Record<string, unknown>
  const [name, job] = jobFor(jobs, given)
  const line = () => ({ action: `jobs.${name}`, ms: Math.round(performance.now() - started) })
  if (!job) {
    log({ ...line(), kind: 'forbidden' })
    return { ok: false }
  }
  try {
    await job(given, currentTime())
    log({ ...line(), kind: 'ok' })
    return { ok: true }
  } catch (thrown) {
    const { kind, code, reference } = bodyOf(thrown)
    log({ ...line(), kind, code, ...(reference && { reference }), detail: detailOf(thrown) })
    return { ok: false }
  }
}
