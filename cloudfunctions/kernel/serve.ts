import * as v from 'valibot'
import { isAllowed } from '@contract/access'
import type { Action, Contract, Domain, Parsed, Returned } from '@contract/action'
import { fail, type Reply } from '@contract/errors'
import { answerMustFit } from './answer-size'
import { audited } from './audit/entries'
import { currentTime } from './clock'
import { callerOpenId } from './cloud'
import { contextOf, type Context } from './context'
import { bodyOf } from './errors'
import { detailOf, log } from './log'
import { openGroupOf } from './open-data'
import { parseInput } from './parse-input'
import { callerOf } from './people'
import { countUse, usesMustStayFew } from './uses'

export type Handler<A extends Action> = (input: Parsed<A>, context: Context) => Promise<Returned<A>>
export type Handlers<D extends Domain> = { [N in keyof D]: Handler<D[N]> }

/** Loads the handlers of one domain. */
type Load = () => Promise<object>

/** `news.feed` → the action and who does it. Own keys only: `constructor.name` is no action. */
async function lookUp(contract: Contract, domains: Record<string, Load>, name: string) {
  const [domain, operation, ...rest] = name.split('.')
  const known = domain !== undefined && operation !== undefined && rest.length === 0
  if (!known || !Object.hasOwn(contract, domain) || !Object.hasOwn(contract[domain]!, operation)) {
    return fail('action.unknown')
  }
  const handler = ((await domains[domain]!()) as Record<string, unknown>)[operation]
  return { action: contract[domain]![operation]!, handler: handler as Handler<Action> }
}

function attempt<T>(run: () => T): { ok: true; value: T } | { ok: false; error: unknown } {
  try {
    return { ok: true, value: run() }
  } catch (error) {
    return { ok: false, error }
  }
}

async function answer(
  contract: Contract,
  domains: Record<string, Load>,
  name: string,
  { input, group }: { input?: unknown; group?: unknown },
) {
  const { action, handler } = await lookUp(contract, domains, name)
  const now = currentTime()
  const openId = callerOpenId()
  const parsed = attempt(() => parseInput(action.input, input))
  // At the same time, so that counting makes nobody wait. What cannot be read is not counted, and stores nothing.
  const [caller, used] = await Promise.all([callerOf(openId), parsed.ok ? countUse(openId, name, now) : 0])
  if (!isAllowed(action.access, caller.roles)) fail(caller.id ? 'access.denied' : 'access.not_signed_in')
  if (!parsed.ok) throw parsed.error
  usesMustStayFew(name, used, caller.roles, now)
  const given = parsed.value
  const { audit: what } = action
  const context: Context = { ...contextOf(caller, now), openGroup: () => openGroupOf(group) }
  const result = what
    ? await audited({ action: name, what, caller, input: given, now }, (note) =>
        handler(given, { ...context, note }),
      )
    : await handler(given, context)
  return v.parse(action.output, result)
}

interface Call {
  action?: unknown
  input?: unknown
  /** Open data that WeChat has put in the place of a CloudID. */
  group?: unknown
}

/** The one door for clients: `{ action, input }` in, `Reply` out. Never throws. */
export const serve =
  <C extends Contract>(contract: C, domains: { [D in keyof C]: () => Promise<Handlers<C[D]>> }) =>
  async (event: unknown): Promise<Reply<unknown>> => {
    const started = performance.now()
    const call = Object(event) as Call
    const { action } = call
    const name = typeof action === 'string' ? action.slice(0, 80) : ''
    const line = () => ({ action: name, ms: Math.round(performance.now() - started) })
    try {
      const data = await answer(contract, domains, name, call)
      const reply = { ok: true as const, data, now: currentTime() }
      answerMustFit(reply)
      log({ ...line(), kind: 'ok' })
      return reply
    } catch (thrown) {
      const error = bodyOf(thrown)
      const { kind, code, reference } = error
      log({ ...line(), kind, code, ...(reference && { reference, detail: detailOf(thrown) }) })
      return { ok: false, error, now: currentTime() }
    }
  }
