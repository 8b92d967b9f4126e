import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../emulator/store/open-store'
import type { Store } from '../../emulator/store/types'

const SMALL = 2_000
const LARGE = 200_000
const ROUNDS = 400

/** Milliseconds, medians of single operations on a store on disk. */
export interface StoreFigures {
  docById: number
  pageSmall: number
  pageLarge: number
  /** The page's time over 200,000 documents in units of that over 2,000. */
  ratio: number
  insert: number
  reopen: number
}

export async function run(): Promise<StoreFigures> {
  const directory = await mkdtemp(join(tmpdir(), 'store-bench-'))
  try {
    let store = await openStore(directory)
    for (const [name, count] of [
      ['small', SMALL],
      ['large', LARGE],
    ] as const)
      await fill(store, name, count)
    // Both in turn, so that a busy machine weighs on both alike; the first rounds warm up.
    const small: number[] = []
    const large: number[] = []
    for (let round = 0; round < 2 * ROUNDS; round++) {
      small.push(await timed(() => page(store, 'small', SMALL)))
      large.push(await timed(() => page(store, 'large', LARGE)))
    }
    const [pageSmall, pageLarge] = [median(small.slice(ROUNDS)), median(large.slice(ROUNDS))]
    const docById = await medianOf(() =>
      store.find('large', { filter: { _id: `large${random(LARGE)}` }, limit: 1 }),
    )
    let inserted = 0
    const insert = await medianOf(() => store.insert('large', [article('new', inserted++)]))
    await store.close()
    const started = performance.now()
    store = await openStore(directory)
    const reopen = performance.now() - started
    await store.close()
    return { docById, pageSmall, pageLarge, ratio: pageLarge / pageSmall, insert, reopen }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function fill(store: Store, name: string, count: number): Promise<void> {
  await store.createCollection(name)
  await store.createIndex(name, {
    name: 'feed',
    keys: [
      ['feeds', 1],
      ['feedRank', -1],
    ],
    unique: false,
  })
  for (let start = 0; start < count; start += 1000)
    await store.insert(
      name,
      Array.from({ length: 1000 }, (_, i) => article(name, start + i)),
    )
}

/** About 600 bytes, in two feeds. */
function article(name: string, i: number): Record<string, unknown> {
  return {
    _id: `${name}${i}`,
    feeds: ['guest/all', `guest/channel${i % 7}`],
    feedRank: i,
    title: `商会动态第 ${i} 期`,
    createdAt: new Date(1_700_000_000_000 + i * 1000),
    counts: { readers: i % 300, likes: i % 17 },
    summary: '在外温州人回乡座谈，'.repeat(15),
  }
}

function page(store: Store, name: string, count: number) {
  return store.find(name, {
    filter: { feeds: 'guest/all', feedRank: { $lt: 20 + random(count - 20) } },
    sort: [['feedRank', -1]],
    limit: 20,
  })
}

async function medianOf(operation: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 2 * ROUNDS; round++) times.push(await timed(operation))
  return median(times.slice(ROUNDS))
}

async function timed(operation: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await operation()
  return performance.now() - started
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

function random(below: number): number {
  return Math.floor(Math.random() * below)
}

if (process.argv[1]?.endsWith(join('bench', 'store.ts')))
  void run().then((figures) => {
    for (const [name, value] of Object.entries(figures))
      console.log(
        `${name.padEnd(10)} ${value.toFixed(name === 'ratio' ? 2 : 4)}${name === 'ratio' ? '' : ' ms'}`,
      )
  })
