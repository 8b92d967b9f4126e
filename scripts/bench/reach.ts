import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { init } from '@cloudbase/node-sdk'
import { build, type Plugin } from 'esbuild'
import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { newsItems, newsReads } from '../../cloudfunctions/domains/news/documents'
import { withDerived } from '../../cloudfunctions/domains/news/store'
import { reachItems } from '../../cloudfunctions/domains/reach/documents'
import { connectTo } from '../../cloudfunctions/kernel/cloud'
import { personIdOf } from '../../cloudfunctions/kernel/ids'
import { stranger } from '../../cloudfunctions/kernel/people'
import type { Reply } from '../../contract/errors'
import { applySchema } from '../../emulator/apply-schema'
import { readSchema } from '../../emulator/read-schema'
import { startEmulator, type Emulator } from '../../emulator/server'
import { callFunction } from '../../emulator/wechat/call-function'
import { buildFunctions, bundling, functionsDir } from '../build-functions'

/** The product's acceptance: so many within a minute. */
const OPENS = 10_000
const SPACING_MS = 60_000 / OPENS
/** And so many more as fast as they are answered. */
const RUSH_SHARE = 0.2
const CHAMBERS = 252
const SLICES = 20
const RUSH_SLICES = 4
/** Phones that wait for an answer at the same time in the rush. */
const AT_ONCE = 16
const WARM_UP = 400
const BATCH = 1_000
/** Whoever opens it twice, one in so many. */
const TWICE = 20
const MIN_RATIO = 0.8
const ID = 'n_bench'
const secrets = { secretId: 'AKIDbench', secretKey: 'bench' }

/** `npm run bench -- reach --opens 2000` */
const wanted = () =>
  Number(
    parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: { opens: { type: 'string', default: String(OPENS) } },
    }).values.opens,
  )

/** `api` as it would be if nobody's reading were noted: what counting is measured against. */
const withoutCounting: Plugin = {
  name: 'without-counting',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /domains\/news\/reads\.ts$/ }, () => ({
      contents: `export const recordRead = async () => undefined
        export const readIdsAmong = async () => new Set()
        export const countReaders = async () => 0`,
    }))
    onResolve({ filter: /^[^./]/ }, ({ kind, path: name }) =>
      kind === 'dynamic-import' ? { path: name, external: true } : undefined,
    )
  },
}

async function makeFunctions(): Promise<string> {
  await buildFunctions()
  const dir = mkdtempSync(path.join(os.tmpdir(), 'bench-reach-'))
  for (const name of ['api', 'jobs'])
    cpSync(path.join(functionsDir, name), path.join(dir, name), { recursive: true })
  const plain = path.join(dir, 'api-uncounted')
  mkdirSync(plain)
  symlinkSync(path.join(dir, 'api/config.json'), path.join(plain, 'config.json'))
  await build({
    ...bundling,
    entryPoints: ['cloudfunctions/api/index.ts'],
    outfile: path.join(plain, 'index.js'),
    supported: { 'dynamic-import': false },
    plugins: [withoutCounting],
  })
  return dir
}

const chamberOf = (i: number) => ({
  chamberId: `c_${i % CHAMBERS}`,
  chamberName: `第${i % CHAMBERS}温州商会`,
})

/** An announcement of two pages. */
const paragraphs = Array.from({ length: 12 }, (_, i) => ({
  kind: 'text' as const,
  html: `<p>${i + 1}、请各位会长、秘书长准时出席，并转告本商会青年温商。</p>`.repeat(4),
}))

/** The announcement, a directory of chambers, and as many members as will read it, twice over. */
async function furnish({ store, wechat }: Emulator, opens: number) {
  const live = {
    ...{ title: '会长会议通知', summary: '', channel: 'notices' as const, audience: 'members' as const },
    ...{ blocks: paragraphs, attachments: [] },
    ...{ coverCloudFileId: null, mustRead: null, version: 1, rev: 1, publishedAt: 1, revisedAt: null },
  }
  const { title, summary, channel, audience } = live
  const draft = { title, summary, channel, audience, coverFileId: null, html: '', attachmentIds: [] }
  const news = withDerived({
    ...{ _id: ID, rev: 1, draft, live: live as never, versions: 1, pending: null, refused: null },
    ...{ withdrawn: null, pinned: false, readerCount: 0, createdBy: '', updatedBy: '经合办', updatedAt: 1 },
  })
  await newsItems.put(news)
  await chambers.insertAll(
    Array.from({ length: CHAMBERS }, (_, i) => {
      const { chamberId: _id, chamberName: name } = chamberOf(i)
      return { _id, name, province: '陕西', presidentPostId: null, secretaryPostIds: [] } as never
    }),
  )
  for (let from = 0; from < 2 * opens; from += BATCH) {
    const people = Array.from({ length: Math.min(BATCH, 2 * opens - from) }, (_, i) => {
      const { openid } = wechat.people.add({ id: `member-${from + i}` })
      const post = { ...chamberOf(from + i), postId: `r_${from + i}`, post: 'member' as const, since: 1 }
      return { ...stranger(personIdOf(openid), openid), name: '温商', posts: [post], joinedAt: 1 }
    })
    await store.insert('people', people)
  }
}

/** ms from the tap to the article. */
async function openOne({ wechat }: Emulator, name: string, reader: number): Promise<number> {
  const data = { action: 'news.open', input: { id: ID } }
  const started = performance.now()
  const reply = (await callFunction(wechat, wechat.people.find(`member-${reader}`)!, {
    name,
    data,
  })) as Reply<unknown>
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return performance.now() - started
}

/** Every instance has been started and has run; nobody is counted for looking at the list. */
async function warmUp({ wechat }: Emulator): Promise<void> {
  const data = { action: 'news.feed', input: {} }
  const names = Array.from({ length: WARM_UP }, (_, i) => (i % 2 ? 'api' : 'api-uncounted'))
  await Promise.all(
    names.map((name) => callFunction(wechat, wechat.people.find('member-0')!, { name, data })),
  )
}

/** What a slice of readers took: all of them in ms, and each. */
interface Slice {
  ms: number
  each: number[]
}

/** They come at their time, whether or not those before them have been answered. */
async function openPaced(emulator: Emulator, name: string, readers: readonly number[]): Promise<Slice> {
  const started = performance.now()
  const each = await Promise.all(
    readers.map(async (reader, i) => {
      await new Promise((resolve) => setTimeout(resolve, i * SPACING_MS))
      return openOne(emulator, name, reader)
    }),
  )
  return { ms: performance.now() - started, each }
}

/** The next one comes as soon as one has been answered. */
async function openInARush(emulator: Emulator, name: string, readers: readonly number[]): Promise<Slice> {
  const rest = [...readers]
  const each: number[] = []
  const started = performance.now()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let reader = rest.pop(); reader !== undefined; reader = rest.pop())
        each.push(await openOne(emulator, name, reader))
    }),
  )
  return { ms: performance.now() - started, each }
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

type Open = typeof openPaced

/** Fresh readers counted and uncounted, turn about, so that a busy machine weighs on both alike. */
async function inTurns(emulator: Emulator, open: Open, fresh: Readers, size: number, slices: number) {
  const [counted, plain]: Slice[][] = [[], []]
  for (let slice = 0; slice < slices; slice++) {
    const readers = fresh(size)
    // The minute has one tally; a rush is over before the next.
    const tally = open === openPaced && slice === slices / 2 ? tallyNow(emulator) : null
    counted!.push(await open(emulator, 'api', readers))
    await tally
    plain!.push(await open(emulator, 'api-uncounted', fresh(size)))
    const again = readers.filter((reader) => reader % TWICE === 0)
    await openInARush(emulator, 'api', again)
  }
  return { counted: counted!, plain: plain! }
}

/** So many whom nobody has asked yet. */
type Readers = (count: number) => number[]

function readersFrom(): Readers {
  let next = 0
  return (count) => numbers((next += count) - count, count)
}

async function tallyNow({ functions }: Emulator): Promise<number> {
  const started = performance.now()
  await functions.fireTimer('jobs', 'tally-reads')
  return performance.now() - started
}

/** How far what was counted is from what happened. */
async function errorsIn(opens: number): Promise<number> {
  const [reach, news, waiting] = await Promise.all([
    reachItems.get(`news:${ID}`),
    newsItems.get(ID),
    newsReads.count({ tallied: false }),
  ])
  const ofChambers = sum((reach?.byChamber ?? []).map(({ people }) => people))
  const figures = [reach?.people ?? 0, news?.readerCount ?? 0, ofChambers]
  return sum(figures.map((figure) => Math.abs(figure - opens))) + waiting
}

const perSecond = (slices: readonly Slice[]) =>
  sum(slices.map(({ each }) => each.length)) / (sum(slices.map(({ ms }) => ms)) / 1_000)
const slowOf = (slices: readonly Slice[]) => {
  const each = slices.flatMap((slice) => slice.each).sort((a, b) => a - b)
  return each[Math.floor(each.length * 0.95)]!
}

/** Reads a second of both, in the order of measurements. */
function figuresOf(what: string, { counted, plain }: Awaited<ReturnType<typeof inTurns>>, limit?: number) {
  const [withIt, without] = [perSecond(counted), perSecond(plain)]
  return [
    { name: `${what}: reads a second, counted`, median: withIt },
    { name: `${what}: reads a second, uncounted`, median: without },
    { name: `${what}: uncounted to counted`, median: without / withIt, limit },
    { name: `${what}: p95 of one, counted, ms`, median: slowOf(counted) },
    { name: `${what}: p95 of one, uncounted, ms`, median: slowOf(plain) },
  ]
}

/**
 * 10,000 members open one announcement within a minute, and as many whom nobody counts in another; then some in a rush, where
 * one database request more is what it costs.
 */
export async function run() {
  const opens = wanted()
  const rush = Math.round((opens * RUSH_SHARE) / RUSH_SLICES) * RUSH_SLICES
  const dir = await makeFunctions()
  const emulator = await startEmulator({ dir: null, port: 0, env: 'bench', ...secrets, functionsDir: dir })
  try {
    Object.assign(process.env, emulator.env)
    await applySchema(emulator.store, readSchema(path.resolve(__dirname, '../../config/database.json')))
    connectTo(init({ env: 'bench', serviceUrl: `${emulator.url}/admin`, ...secrets }))
    await furnish(emulator, opens + rush)
    await warmUp(emulator)
    const fresh = readersFrom()
    const minute = await inTurns(emulator, openPaced, fresh, opens / SLICES, SLICES)
    const tally = await tallyNow(emulator)
    const rushed = await inTurns(emulator, openInARush, fresh, rush / RUSH_SLICES, RUSH_SLICES)
    await tallyNow(emulator)
    return [
      ...figuresOf(`${opens} in a minute`, minute, 1 / MIN_RATIO),
      ...figuresOf('in a rush', rushed),
      { name: `one tally of ${opens}, half of them new, ms`, median: tally },
      { name: 'counters, off by', median: await errorsIn(opens + rush), limit: 0 },
    ]
  } finally {
    await emulator.close()
    rmSync(dir, { recursive: true, force: true })
  }
}
