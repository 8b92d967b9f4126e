import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { bundleEmulator, type EmulatorProcess, startEmulatorProcess } from './emulator-process'
import { localTest } from './target'

const KILLS = 20
const ACCOUNTS = ['a', 'b', 'c', 'd', 'e']
const START_BALANCE = 1000
const program = bundleEmulator()
const dir = mkdtempSync(join(tmpdir(), 'crash-'))
afterAll(() => rmSync(dir, { recursive: true }))

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

interface Transfer {
  _id: string
  from: string
  to: string
  amount: number
}

localTest('a cloud environment cannot be killed')(
  'killed 20 times under load, it loses no acknowledged write and keeps no half transaction',
  async () => {
    const port = await freePort()
    const secrets = ['--secret-id', 'AKIDcrash', '--secret-key', 'crash']
    const start = () => startEmulatorProcess(['--port', String(port), '--data', dir, ...secrets], program)
    let emulator: EmulatorProcess = await start()
    Object.assign(process.env, emulator.env)
    const db = tcb.init({ env: 'local', timeout: 5000 }).database()
    for (const name of ['added', 'accounts', 'transfers']) await db.createCollection(name)
    for (const id of ACCOUNTS) await db.collection('accounts').add({ _id: id, balance: START_BALANCE })

    const acknowledged = { added: new Set<string>(), transfers: new Set<string>() }
    let over = false
    const keepDoing = async (work: (n: number) => Promise<void>) => {
      for (let n = 0; !over; n += 1) {
        // Broken connections and conflicts are what this test is about; only what was acknowledged counts.
        await work(n).catch(() => new Promise((resolve) => setTimeout(resolve, 20)))
      }
    }
    const adder = (worker: number) =>
      keepDoing(async (n) => {
        const { id } = await db.collection('added').add({ _id: `${worker}-${n}`, worker, n })
        acknowledged.added.add(id!)
      })
    const mover = (worker: number) =>
      keepDoing(async (n) => {
        const [from, to] = [ACCOUNTS[n % 5]!, ACCOUNTS[(n + 1 + worker) % 5]!]
        const transfer: Transfer = { _id: `${worker}-${n}`, from, to, amount: (n % 7) + 1 }
        await db.runTransaction(async (transaction: Awaited<ReturnType<typeof db.startTransaction>>) => {
          const { command: _ } = db
          await transaction
            .collection('accounts')
            .doc(from)
            .update({ balance: _.inc(-transfer.amount) })
          await transaction
            .collection('accounts')
            .doc(to)
            .update({ balance: _.inc(transfer.amount) })
          await transaction.collection('transfers').add(transfer)
        })
        acknowledged.transfers.add(transfer._id)
      })
    const workers = [0, 1, 2, 3].flatMap((worker) => [adder(worker), mover(worker)])

    for (let kill = 0; kill < KILLS; kill += 1) {
      // A slow machine gets the time to have something to lose.
      const before = acknowledged.transfers.size
      while (acknowledged.transfers.size < before + 2) await new Promise((resolve) => setTimeout(resolve, 10))
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 400))
      emulator.child.kill('SIGKILL')
      await once(emulator.child, 'exit')
      emulator = await start()
    }
    over = true
    await Promise.all(workers)

    const all = async <T>(name: string) => {
      const documents: T[] = []
      for (;;) {
        const { data } = await db
          .collection(name)
          .orderBy('_id', 'asc')
          .skip(documents.length)
          .limit(1000)
          .get()
        documents.push(...(data as T[]))
        if (data.length < 1000) return documents
      }
    }
    const added = new Set((await all<{ _id: string }>('added')).map(({ _id }) => _id))
    const transfers = await all<Transfer>('transfers')
    const moved = new Set(transfers.map(({ _id }) => _id))
    const lost = [...acknowledged.added].filter((id) => !added.has(id))
    const lostTransfers = [...acknowledged.transfers].filter((id) => !moved.has(id))
    expect({ lost, lostTransfers }).toEqual({ lost: [], lostTransfers: [] })
    for (const { _id, balance } of await all<{ _id: string; balance: number }>('accounts')) {
      const change = transfers.reduce(
        (sum, { from, to, amount }) => sum + (to === _id ? amount : from === _id ? -amount : 0),
        0,
      )
      expect(balance).toBe(START_BALANCE + change)
    }
    expect(acknowledged.added.size).toBeGreaterThan(100)
    expect(acknowledged.transfers.size).toBeGreaterThanOrEqual(2 * KILLS)

    emulator.child.kill('SIGTERM')
    await once(emulator.child, 'exit')
    console.info(
      `${KILLS} kills: ${acknowledged.added.size} adds and ${acknowledged.transfers.size} transfers kept`,
    )
  },
  120_000,
)
