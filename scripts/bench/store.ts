import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../emulator/store/open-store'
import type { Store } from '../../emulator/store/types'

const SMALL = 2_000
const LARGE = 200_000
const ROUNDS = 1000

/** Milliseconds, medians of single operations on a store on disk. */
export interface StoreFigures {
  docById: number
  /** A page of twenty somewhere among the newest two hundred, as readers turn them. */
  pageSmall: number
  pageLarge: number
  /** The page's time over 200,000 documents in units of that over 2,000. */
  ratio: number
  /** A page from anywhere among the 200,000: mostly memory that no cache holds. */
  pageAnywhere: number
  insert: number
  reopen: number
}

export async function run(): Promise<StoreFigures> {
  const directory = await mkdtemp(join(tmpdir(), 'store-bench-'))
  try {
    const figures = await measure(directory)
    const reopen = await timed(async () => (await openStore(directory)).close())
    return { ...figures, reopen }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function measure(directory: string): Promise<Omit<StoreFigures, 'reopen'>> {
  const store = await openStore(directory)
  await fill(store, 'small', SMALL)
  await fill(store, 'large', LARGE)
  // Both in turn, so that a busy machine weighs on both alike.
  const [pageSmall, pageLarge] = (await medians([
    () => page(store, 'small', SMALL - random(200)),
    () => page(store, 'large', LARGE - random(200)),
  ])) as [number, number]
  const [pageAnywhere, docById] = (await medians([
    () => page(store, 'large', 20 + random(LARGE - 20)),
    () => store.find('large', { filter: { _id: `large${random(LARGE)}` }, limit: 1 }),
  ])) as [number, number]
  let inserted = 0
  const [insert] = (await medians([() => store.insert('large', [article('new', inserted++)])])) as [number]
  await store.close()
  return { docById, pageSmall, pageLarge, ratio: pageLarge / pageSmall, pageAnywhere, insert }
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

function page(store: Store, name: string, below: number) {
  return store.find(name, {
    filter: { feeds: 'guest/all', feedRank: { $lt: below } },
    sort: [['feedRank', -1]],
    limit: 20,
  })
}

/** Of as many rounds as are thrown away for warming up. */
async function medians(operations: (() => Promise<unknown>)[]): Promise<number[]> {
  const times = operations.map((): number[] => [])
  for (let round = 0; round < 2 * ROUNDS; round++)
    for (const [i, operation] of operations.entries()) times[i]!.push(await timed(operation))
  return times.map((all) => median(all.slice(ROUNDS)))
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
        `${name.padEnd(13)} ${value.toFixed(name === 'ratio' ? 2 : 4)}${name === 'ratio' ? '' : ' ms'}`,
      )
  })
