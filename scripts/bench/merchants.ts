import { personIdOf } from '../../cloudfunctions/kernel/ids'
import { stranger } from '../../cloudfunctions/kernel/people'
import { newMerchant } from '../../cloudfunctions/domains/merchants/store'
import type { Reply } from '../../contract/errors'
import { applySchema } from '../../emulator/apply-schema'
import { readSchema } from '../../emulator/read-schema'
import { startEmulator, type Emulator } from '../../emulator/server'
import { callFunction } from '../../emulator/wechat/call-function'
import path from 'node:path'
import { buildFunctions, functionsDir } from '../build-functions'
import { factsOf } from '../seed/merchants/facts'

const SMALL = 2_200
const LARGE = 220_000
const BATCH = 1_000
const ROUNDS = 60
const WARM_UP = 20
/** The product's acceptance, end to end on the local CloudBase. */
const LIMIT_MS = 30
const LIMIT_RATIO = 1.5

/** Each has a full page among the 2,200 too, so that both sizes give back the same. */
const queries = [
  { what: 'surname', input: { query: '陈' } },
  { what: 'part of a company', input: { query: '永嘉' } },
  { what: 'chamber', input: { chamber: '西安' } },
  { what: 'place', input: { place: '江苏无锡' } },
  { what: 'industry', input: { industry: '鞋业' } },
  { what: 'company in a chamber', input: { query: '西安', chamber: '西安' } },
  { what: 'company, chamber and place', input: { query: '西安', chamber: '西安', place: '陕西西安' } },
] as const

/** What finds few: asked of the 220,000 only, since of the 2,200 it would give back less. */
const rare = [
  { what: 'name', input: { query: factsOf(5).name } },
  { what: 'end of a phone number', input: { query: '1005' } },
  {
    what: 'name, company and industry',
    input: { query: `${factsOf(7).name} 龙湾`, industry: factsOf(7).industry },
  },
] as const

async function startCloud(count: number): Promise<Emulator> {
  const emulator = await startEmulator({
    ...{ dir: null, port: 0, env: 'bench', secretId: 'AKIDbench', secretKey: 'bench', functionsDir },
  })
  await applySchema(emulator.store, readSchema(path.resolve(__dirname, '../../config/database.json')))
  const { openid } = emulator.wechat.people.add({ id: 'editor' })
  const office = { role: 'editor' as const, since: 1 }
  await emulator.store.insert('people', [{ ...stranger(personIdOf(openid), openid), name: '林晓瓯', office }])
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from)
    const documents = Array.from({ length: size }, (_, i) =>
      newMerchant(`m_${from + i}`, factsOf(from + i), '经合办', 1, '示例数据'),
    )
    await emulator.store.insert('merchants', documents as unknown as Record<string, unknown>[])
  }
  return emulator
}

/** ms from the mini-program's call to its answer. */
async function search({ wechat }: Emulator, input: object, atLeast = 20): Promise<number> {
  const started = performance.now()
  const data = { action: 'merchants.search', input }
  const reply = (await callFunction(wechat, wechat.people.find('editor')!, { name: 'api', data })) as Reply<{
    items: unknown[]
  }>
  const ms = performance.now() - started
  if (!reply.ok || reply.data.items.length < atLeast)
    throw new Error(`no full page: ${JSON.stringify(reply).slice(0, 300)}`)
  return ms
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!

/** 220,000 merchants against 2,200, asked in turn so that a busy machine weighs on both alike. */
export async function run() {
  await buildFunctions()
  const [small, large] = [await startCloud(SMALL), await startCloud(LARGE)]
  try {
    const times = queries.map(() => ({ small: [] as number[], large: [] as number[] }))
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      for (const [i, { input }] of queries.entries()) {
        const [a, b] = [await search(small, input), await search(large, input)]
        if (round < 0) continue
        times[i]!.small.push(a)
        times[i]!.large.push(b)
      }
    }
    const rareTimes = rare.map((): number[] => [])
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, { input }] of rare.entries()) rareTimes[i]!.push(await search(large, input, 1))
    }
    const all = (size: 'small' | 'large') => median(times.flatMap((each) => [...each[size]]))
    return [
      { name: 'any, of 2 200', median: all('small') },
      { name: 'any, of 220 000', median: all('large'), limit: LIMIT_MS },
      { name: '220 000 to 2 200', median: all('large') / all('small'), limit: LIMIT_RATIO },
      ...queries.map(({ what }, i) => ({
        name: `${what}, of 220 000`,
        median: median(times[i]!.large),
        limit: LIMIT_MS,
      })),
      ...rare.map(({ what }, i) => ({
        name: `${what}, of 220 000`,
        median: median(rareTimes[i]!),
        limit: LIMIT_MS,
      })),
    ]
  } finally {
    await Promise.all([small.close(), large.close()])
  }
}
