import { AsyncLocalStorage } from 'node:async_hooks'
import type tcb from '@cloudbase/node-sdk'
import type { Reply } from '@contract/errors'
import { main } from '../../cloudfunctions/api'
import { connectTo } from '../../cloudfunctions/kernel/cloud'

type App = ReturnType<typeof tcb.init>
type Work = (...args: never[]) => unknown

/** One call of the function `api` in this process: whose it is, and after how many requests to the cloud it dies. */
interface Life {
  openId: string
  left: number
  requests: number
}

const lives = new AsyncLocalStorage<Life>()

const die = (): never => {
  throw new Error('cut: this call of the function is dead')
}

/** A request to the cloud. The last one that the call lives to make is carried out, and its answer lost. */
async function requested<R>(work: () => R | Promise<R>): Promise<R> {
  const life = lives.getStore()
  if (!life) return work()
  if (life.left === 0) die()
  life.left -= 1
  life.requests += 1
  const result = await work()
  if (life.left === 0) die()
  return result
}

/** What sends a request; everything else of a query only builds it. */
const sends = new Set(['get', 'add', 'set', 'update', 'updateAndReturn', 'remove', 'count', 'end'])

function query<T extends object>(of: T): T {
  const get = (target: T, key: string) => {
    const value = Reflect.get(target, key) as unknown
    if (typeof value !== 'function') return value
    const run = (...args: never[]) => (value as Work).apply(target, args)
    if (sends.has(key)) return (...args: never[]) => requested(() => run(...args))
    return (...args: never[]) => {
      const built = run(...args)
      return typeof built === 'object' && built !== null ? query(built) : built
    }
  }
  return new Proxy(of, { get: get as ProxyHandler<T>['get'] })
}

type Db = ReturnType<App['database']>
/** What the kernel uses of it. */
type Transaction = Pick<Db, 'collection'>

/** Its requests count one by one, the commit as the last; dead before that, it has changed nothing. */
const mortalTransaction = (db: Db) => async (work: (tx: Transaction) => Promise<unknown>) => {
  const life = lives.getStore()
  if (life?.left === 0) die()
  const done = await db.runTransaction(async (tx: Transaction) => {
    const inside = { ...tx, collection: (name: string) => query(tx.collection(name)) }
    const result = await work(inside as never)
    return life?.left === 0 ? die() : result
  })
  await requested(() => undefined)
  return done
}

const mortalDatabase = (db: Db): Db =>
  new Proxy(db, {
    get(target, key) {
      if (key === 'collection') return (name: string) => query(target.collection(name))
      if (key === 'runTransaction') return mortalTransaction(target)
      return Reflect.get(target, key) as unknown
    },
  })

/** The SDK as usual, except that calls through `send` may die. */
const mortal = (app: App): App =>
  new Proxy(app, {
    get(target, key) {
      const value = Reflect.get(target, key) as unknown
      const life = lives.getStore()
      if (key === 'database') return () => mortalDatabase(target.database())
      if (key === 'auth' && life) return () => ({ getUserInfo: () => ({ openId: life.openId }) })
      if (typeof value !== 'function') return value
      return (...args: never[]) => {
        const run = () => (value as Work).apply(target, args)
        return key === 'logger' ? run() : requested(run)
      }
    },
  })

export interface Sent<T> {
  /** It died after so many requests; nobody knows what became of it. */
  cut: boolean
  /** null when it was cut. */
  reply: Reply<T> | null
  requests: number
}

/**
 * Calls the function `api` in this process, through its real door, and lets it die after `lives` requests to the cloud (0: before
 * the first). Lives as long as it needs without that. Leaves the SDK connected.
 */
export function mortalDoor(app: App, openIdOf: (who: string) => string) {
  connectTo(mortal(app))
  return async function send<T>(
    who: string,
    action: string,
    input: unknown,
    { lives: left = Infinity } = {},
  ): Promise<Sent<T>> {
    const life: Life = { openId: openIdOf(who), left, requests: 0 }
    const reply = (await lives.run(life, () => main({ action, input }))) as Reply<T>
    const cut = life.left === 0
    return { cut, reply: cut ? null : reply, requests: life.requests }
  }
}

/** What was held by whoever died is free again after this; functions in this process see the moved clock, as deployed ones do. */
export function passSeconds(seconds: number) {
  process.env['CLOCK_OFFSET_MS'] = String(Number(process.env['CLOCK_OFFSET_MS'] ?? 0) + seconds * 1000)
}

/** The suite takes every fifth place; `FIELD_RUNS=…` all of them. */
const STEP = process.env['FIELD_RUNS'] ? 1 : 5

/**
 * Does something again and again, cut before its first request, after its first …, until it is through.
 * @param once sends a fresh case that dies after `lives` requests, and checks what comes of it. True when it was cut.
 * @returns how many requests it makes, at the least
 */
export async function cutEverywhere(once: (lives: number) => Promise<boolean>): Promise<number> {
  for (let places = 0; ; places += STEP) if (!(await once(places))) return places
}
