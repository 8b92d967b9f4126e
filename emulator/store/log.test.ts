import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DocumentStore } from './document-store'
import { openLog } from './log'
import { openStore } from './open-store'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'store-'))
})

afterEach(() => rm(directory, { recursive: true, force: true }))

test('everything is there again after reopening', async () => {
  const first = await openStore(directory)
  await first.createCollection('c')
  await first.createCollection('empty')
  await first.createIndex('c', { name: 'n_1', keys: [['n', 1]], unique: true })
  await first.createIndex('c', { name: 'gone', keys: [['m', 1]], unique: false })
  await first.dropIndex('c', 'gone')
  const documents = [
    {
      _id: 'z',
      n: 1,
      at: new Date(1_700_000_000_000),
      big: 2 ** 40,
      half: 0.5,
      text: '温州',
      pattern: /^a/i,
    },
    { _id: 7, n: null, list: [1, [2], { a: [] }], yes: true },
    { _id: 'a', n: 3 },
    { _id: 'removed', n: 4 },
  ]
  await first.insert('c', documents)
  await first.update('c', { _id: 'z' }, { $set: { n: 9 } }, false)
  await first.remove('c', { _id: 'removed' }, false)
  const transaction = first.startTransaction()
  await transaction.insert('c', [{ _id: 't', n: 5 }])
  await transaction.commit()
  const lost = first.startTransaction()
  await lost.insert('c', [{ _id: 'lost', n: 6 }])
  await first.close()

  const second = await openStore(directory)
  expect(second.collectionNames()).toEqual(['c', 'empty'])
  expect(second.indexes('c')).toEqual([{ name: 'n_1', keys: [['n', 1]], unique: true }])
  expect(await second.find('c', {})).toEqual([
    { ...documents[0], n: 9 },
    documents[1],
    documents[2],
    { _id: 't', n: 5 },
  ])
  await expect(second.insert('c', [{ n: 9 }])).rejects.toMatchObject({ code: 'DUPLICATE_KEY' })
  await second.close()
})

test('a directory in use is refused with a clear message', async () => {
  const first = await openStore(directory)
  await expect(openStore(directory)).rejects.toMatchObject({
    code: 'STORAGE_FAILED',
    message: `the data directory ${directory} cannot be opened: it is in use by another emulator`,
  })
  await first.close()
  await (await openStore(directory)).close()
})

test('a directory in use by another process is refused, and free once that is killed', async () => {
  const holder = execFile(process.execPath, [
    '-e',
    `const D = require(${JSON.stringify(require.resolve('libsql'))})
     const d = new D(${JSON.stringify(join(directory, 'documents.sqlite'))})
     d.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; CREATE TABLE t (x); COMMIT')
     console.log('locked'); setInterval(() => {}, 1000)`,
  ])
  await new Promise((resolve) => holder.stdout!.once('data', resolve))
  await expect(openStore(directory)).rejects.toThrow('in use by another emulator')
  const ended = new Promise((resolve) => holder.once('exit', resolve))
  holder.kill('SIGKILL')
  await ended
  await (await openStore(directory)).close()
})

test('a file that is not a database is refused with its name', async () => {
  await writeFile(join(directory, 'documents.sqlite'), 'not a database at all'.repeat(100))
  await expect(openStore(directory)).rejects.toMatchObject({
    code: 'STORAGE_FAILED',
    message: expect.stringContaining(directory) as string,
  })
})

describe('when the disk is full', () => {
  const big = { text: 'x'.repeat(100_000) }

  async function openFull() {
    const log = openLog(directory)
    const store = new DocumentStore(log)
    await store.createCollection('c')
    await store.createIndex('c', { name: 'n_1', keys: [['n', 1]], unique: true })
    await store.insert('c', [{ _id: 'kept', n: 1 }])
    log.database.pragma('max_page_count = 1')
    return { store, makeRoom: () => log.database.pragma('max_page_count = 1000000') }
  }

  test('a write fails and changes nothing, in memory or on disk; reads go on', async () => {
    const { store } = await openFull()
    const failed = { code: 'STORAGE_FAILED' }
    await expect(store.insert('c', [{ _id: 'lost', n: 2, ...big }])).rejects.toMatchObject(failed)
    await expect(store.update('c', { _id: 'kept' }, { $set: { n: 3, ...big } }, false)).rejects.toMatchObject(
      failed,
    )
    await expect(store.replace('c', 'kept', big)).rejects.toMatchObject(failed)
    const transaction = store.startTransaction()
    await transaction.insert('c', [
      { _id: 'small', n: 4 },
      { _id: 'large', n: 5, ...big },
    ])
    await expect(transaction.commit()).rejects.toMatchObject(failed)
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'TRANSACTION_NOT_FOUND' })

    expect(await store.find('c', {})).toEqual([{ _id: 'kept', n: 1 }])
    expect(await store.find('c', { filter: { n: { $gt: 1 } } })).toEqual([])
    await store.close()
    const reopened = await openStore(directory)
    expect(await reopened.find('c', {})).toEqual([{ _id: 'kept', n: 1 }])
    await reopened.close()
  })

  test('writes go on once there is room again', async () => {
    const { store, makeRoom } = await openFull()
    await expect(store.insert('c', [{ _id: 'x', n: 2, ...big }])).rejects.toMatchObject({
      code: 'STORAGE_FAILED',
    })
    makeRoom()
    await store.insert('c', [{ _id: 'x', n: 2, ...big }])
    expect(await store.count('c', {})).toBe(2)
    await store.close()
  })
})

test('a batch that fails midway leaves nothing of itself, and the next one is written', async () => {
  const log = openLog(directory)
  const change = (id: string, document: object) => ({
    collection: 'c',
    id,
    document: { _id: id, ...document },
  })
  log.saveCollection('c', [])
  const circle: { self?: object } = {}
  circle.self = circle
  expect(() => log.saveChanges([change('a', {}), change('b', circle)])).toThrow('could not be written')
  log.saveChanges([change('c', {})])
  expect(log.load()[0]!.documents).toEqual([{ _id: 'c' }])
  log.close()
})

test('after closing nothing can be written, and nothing is kept that was not', async () => {
  const store = await openStore(directory)
  await store.createCollection('c')
  await store.close()
  await expect(store.insert('c', [{ _id: 'x' }])).rejects.toMatchObject({ code: 'STORAGE_FAILED' })
  expect(await store.count('c', {})).toBe(0)
})
