import { join } from 'node:path'
import cloud from 'wx-server-sdk'
import { failureOf } from './failure'
import { localTest, openTarget, type Target } from './target'

interface WxError {
  errCode: number
  errMsg: string
}

let target: Target
let name: string
beforeAll(async () => {
  target = await openTarget({ functionsDir: join(__dirname, 'functions') })
  cloud.init({ env: process.env['TCB_ENV'] })
})
beforeEach(async () => {
  name = await target.collection()
})
afterAll(() => target.close())
const things = () => cloud.database().collection(name)
const wxFailureOf = async (promise: unknown) =>
  (await failureOf(promise as Promise<unknown>)) as unknown as WxError

test('documents are added, read, changed, counted and removed', async () => {
  const { _id } = (await things().add({ data: { n: 1, at: new Date(0) } })) as { _id: string }
  await things()
    .doc(_id)
    .update({ data: { n: cloud.database().command.inc(1) } })
  expect(await things().doc(_id).get()).toMatchObject({ data: { _id, n: 2, at: new Date(0) } })
  expect(await things().where({ n: 2 }).count()).toMatchObject({ total: 1 })
  expect(await things().where({ n: 2 }).orderBy('n', 'desc').limit(5).get()).toMatchObject({
    data: [{ _id }],
  })
  expect(await things().doc(_id).remove()).toMatchObject({ stats: { removed: 1 } })
})

test('a missing document throws -1, or gives null when asked not to', async () => {
  expect((await wxFailureOf(things().doc('nobody').get())).errCode).toBe(-1)
  const database = cloud.database({ throwOnNotFound: false } as never)
  expect(await database.collection(name).doc('nobody').get()).toMatchObject({ data: null })
})

test('errors have the numbers of WeChat', async () => {
  expect((await wxFailureOf(cloud.database().collection('no_such_collection').get())).errCode).toBe(-502005)
  await things().add({ data: { _id: 'a', text: 'x' } })
  const wrongType = things()
    .doc('a')
    .update({ data: { text: cloud.database().command.inc(1) } })
  expect((await wxFailureOf(wrongType)).errCode).toBe(-502001)
})

test('an aggregation runs', async () => {
  for (const n of [1, 2, 3]) await things().add({ data: { n } })
  const $ = cloud.database().command.aggregate
  const { list } = (await things()
    .aggregate()
    .group({ _id: null, sum: $.sum('$n') })
    .end()) as { list: object[] }
  expect(list).toEqual([{ _id: null, sum: 6 }])
})

test('a transaction commits, and a conflict inside it is -501001 and is not tried again', async () => {
  await things().add({ data: { _id: 'a', n: 1 } })
  const database = cloud.database()
  await database.runTransaction(
    async (transaction: { collection(name: string): ReturnType<typeof things> }) => {
      await transaction
        .collection(name)
        .doc('a')
        .update({ data: { n: 2 } })
    },
  )
  expect(await things().doc('a').get()).toMatchObject({ data: { n: 2 } })

  const holder = await target.db.startTransaction()
  await holder.collection(name).doc('a').update({ n: 3 })
  let runs = 0
  const failure = await wxFailureOf(
    database.runTransaction(async (transaction: { collection(name: string): ReturnType<typeof things> }) => {
      runs += 1
      await transaction
        .collection(name)
        .doc('a')
        .update({ data: { n: 4 } })
    }),
  )
  await holder.rollback()
  expect(runs).toBe(1)
  expect(failure.errCode).toBe(-501001)
  expect(failure.errMsg).toContain('[ResourceUnavailable.TransactionConflict] Transaction is conflict')
})

test('a file goes up, gets an address, comes down and goes away', async () => {
  const { fileID } = await cloud.uploadFile({
    cloudPath: 'conformance/wx.txt',
    fileContent: Buffer.from('wx'),
  })
  const { fileList } = (await cloud.getTempFileURL({ fileList: [fileID] })) as unknown as {
    fileList: { tempFileURL: string; status: number }[]
  }
  expect(fileList[0]).toMatchObject({ status: 0, tempFileURL: expect.stringMatching(/^https?:/) })
  expect(String((await cloud.downloadFile({ fileID })).fileContent)).toBe('wx')
  expect(await cloud.deleteFile({ fileList: [fileID] })).toMatchObject({ fileList: [{ status: 0 }] })
})

test('a function that is not there throws', async () => {
  expect((await wxFailureOf(cloud.callFunction({ name: 'no-such-function', data: {} }))).errMsg).toContain(
    'FUNCTION_NOT_FOUND',
  )
})

localTest('the functions of this suite are not deployed there')(
  'a function is called and gives its result',
  async () => {
    const { result } = (await cloud.callFunction({ name: 'echo', data: { n: 1 } })) as { result: object }
    expect(result).toMatchObject({ event: { n: 1 }, source: 'scf' })
  },
)
