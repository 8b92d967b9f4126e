import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import tcb from '@cloudbase/node-sdk'

const root = path.join(__dirname, '../..')
const SMALL = 2_000
const LARGE = 200_000
/** So few that each has a full page among 2 000, and the same share of both sizes matches. */
const CHAMBERS = 50
const BATCH = 1_000

type Database = ReturnType<ReturnType<typeof tcb.init>['database']>

export interface Measurement {
  name: string
  /** Milliseconds, or a ratio. */
  median: number
  limit?: number
}

/**
 * The local CloudBase as an app meets it: through the unmodified SDK over HTTP, in a process of its own, on disk.
 * Limits are those of the product's acceptance: doc.get 3 ms, an indexed page 5 ms, large to small 1.5.
 */
export async function run(): Promise<Measurement[]> {
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-emulator-'))
  const stop = await startEmulator(dir)
  try {
    const db = tcb.init({ env: 'local' }).database()
    await fill(db, 'small', SMALL)
    await fill(db, 'large', LARGE)
    let n = 0
    const get = await measure(
      'doc.get',
      500,
      () =>
        db
          .collection('large')
          .doc(idOf((n += 397) % LARGE))
          .get(),
      3,
    )
    const small = await measure('page of 20, indexed and sorted, of 2 000', 300, () => page(db, 'small', n++))
    const large = await measure(
      'page of 20, indexed and sorted, of 200 000',
      300,
      () => page(db, 'large', n++),
      5,
    )
    const add = await measure('add', 300, () =>
      db.collection('small').add({ ...document(n++), _id: undefined }),
    )
    const transaction = await measure('runTransaction: get and update', 200, () =>
      db.runTransaction(async (inside: Awaited<ReturnType<Database['startTransaction']>>) => {
        const one = inside.collection('small').doc(idOf((n += 7) % SMALL))
        await one.get()
        await one.update({ views: db.command.inc(1) })
      }),
    )
    const ratio = {
      name: 'page of 200 000 to page of 2 000',
      median: large.median / small.median,
      limit: 1.5,
    }
    return [get, small, large, ratio, add, transaction]
  } finally {
    await stop()
    rmSync(dir, { recursive: true })
  }
}

async function startEmulator(dir: string): Promise<() => Promise<void>> {
  const indexes = [
    {
      name: 'feed',
      keys: [
        ['chamberId', 1],
        ['status', 1],
        ['createdAt', -1],
      ],
      unique: false,
    },
  ]
  const schema = path.join(dir, 'schema.json')
  writeFileSync(
    schema,
    JSON.stringify({
      collections: [
        { name: 'small', indexes },
        { name: 'large', indexes },
      ],
    }),
  )
  const args = ['emulator/main.ts', '--data', path.join(dir, 'data'), '--schema', schema]
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^export (\w+)='(.*)'$/.exec(line) ?? []
    if (name) process.env[name] = value
    if (line.startsWith('# ready')) break
  }
  return () =>
    new Promise((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
}

const idOf = (n: number) => `news-${String(n).padStart(6, '0')}`

const document = (n: number) => ({
  _id: idOf(n) as string | undefined,
  chamberId: `chamber-${n % CHAMBERS}`,
  status: n % 7 === 0 ? 'draft' : 'published',
  createdAt: new Date(1_700_000_000_000 + ((n * 7919) % 1_000_000) * 1000),
  title: `第 ${n} 条：温州商会动态与招商简报`,
  summary: '会长培训班、回乡投资考察、五水共治认捐与温州会馆建设的近况。'.repeat(4),
  views: n % 1000,
})

async function fill(db: Database, name: string, count: number): Promise<void> {
  for (let at = 0; at < count; at += BATCH) {
    await db
      .collection(name)
      .add(Array.from({ length: Math.min(BATCH, count - at) }, (_, i) => document(at + i)))
  }
}

async function page(db: Database, name: string, n: number): Promise<void> {
  const { data } = await db
    .collection(name)
    .where({ chamberId: `chamber-${n % CHAMBERS}`, status: 'published' })
    .orderBy('createdAt', 'desc')
    .limit(20)
    .get()
  if (data.length !== 20) throw new Error(`a page of ${data.length} rows`)
}

async function measure(
  name: string,
  runs: number,
  once: () => Promise<unknown>,
  limit?: number,
): Promise<Measurement> {
  for (let warmUp = 0; warmUp < 50; warmUp += 1) await once()
  const times: number[] = []
  for (let n = 0; n < runs; n += 1) {
    const start = performance.now()
    await once()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { name, median: times[Math.floor(runs / 2)]!, limit }
}

async function print(): Promise<void> {
  for (const { name, median, limit } of await run()) {
    const over = limit !== undefined && median > limit
    console.log(
      `${median.toFixed(2).padStart(8)}  ${limit ? `≤ ${limit}` : '     '}  ${name}${over ? '  OVER' : ''}`,
    )
    if (over) process.exitCode = 1
  }
}

if (require.main === module) void print()
