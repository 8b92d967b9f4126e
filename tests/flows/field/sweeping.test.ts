import { dateOf } from '@contract/values/time'
import { sweepFiles } from '../../../cloudfunctions/domains/files/sweep'
import { transfers } from '../../../cloudfunctions/domains/ledger/documents'
import { newsItems } from '../../../cloudfunctions/domains/news/documents'
import { collection, command } from '../../../cloudfunctions/kernel/database'
import { files, loadFiles, type FileDocument } from '../../../cloudfunctions/kernel/files/documents'
import { House } from '../house'
import { draft } from '../news-writing'
import { openCampaign, pledge, receive } from '../pledges/world'

const DAY_MS = 24 * 60 * 60_000
const MANY = 1_300

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterEach(() => jest.restoreAllMocks())
afterAll(() => house.close())

const idOf = (i: number) => `f_${String(i).padStart(24, '0')}`

async function bringMany(count: number) {
  const at = house.now()
  const cloudFileId = await house.upload('one.png', Buffer.from('x'))
  const document = (i: number): FileDocument => ({
    ...{ _id: idOf(i), purpose: 'image', name: `${i}.png`, type: 'png', size: 1, width: 1, height: 1 },
    ...{ cloudFileId, check: 'passed', traceId: null, askedAt: null },
    ...{ uploadedBy: house.personId('editor'), at },
  })
  for (let from = 0; from < count; from += 500)
    await files.insertAll(Array.from({ length: Math.min(500, count - from) }, (_, i) => document(from + i)))
}

const shows = (i: number) => `<p>图</p><img src="file:${idOf(i)}">`

/** Each look at the clock takes so long, so that a run does only a little. */
function slowly(ms: number) {
  let passed = performance.now()
  jest.spyOn(performance, 'now').mockImplementation(() => (passed += ms))
}

async function runsUntilDone(): Promise<number> {
  for (let runs = 1; runs < 400; runs++) {
    await sweepFiles(house.now())
    const round = await collection<{ _id: string; doneAt: number | null }>('sweeps').get('files')
    if (round?.doneAt) return runs
  }
  throw new Error('the round has no end')
}

test(`G3 of ${MANY} files those in use stay and the others go, in as many runs as it takes`, async () => {
  await bringMany(MANY)
  const made = await house.get('editor', 'news.save', { draft: draft({ html: shows(7) }) } as never)
  const known = (await newsItems.get(made.id))!
  const used = Array.from({ length: 130 }, (_, i) => i * 10)
  await newsItems.insertAll(
    used.map((i) => ({ ...known, _id: `n_${i}`, draft: { ...known.draft, html: shows(i) } })),
  )
  house.passTime(DAY_MS + 60_000)
  slowly(1_500)
  expect(await runsUntilDone()).toBeGreaterThan(3)
  // What they are found by is another's; the checks of the house would say so.
  await newsItems.removeAll({ _id: command().neq(made.id) })
  const left = await files.findAll({}, ['_id'])
  expect(left.map(({ _id }) => _id)).toEqual([7, ...used].sort((a, b) => a - b).map(idOf))
})

test('G3 what comes into use while a round lasts is not swept', async () => {
  await bringMany(3)
  const made = await house.get('editor', 'news.save', { draft: draft({ html: shows(0) }) } as never)
  house.passTime(DAY_MS + 60_000)
  slowly(5_000)
  await sweepFiles(house.now())
  jest.restoreAllMocks()
  expect(await files.count({})).toBe(3)
  house.passTime(60_000)
  const now = await house.get('editor', 'news.edit', { id: made.id })
  await house.get('editor', 'news.save', {
    ...{ id: made.id, rev: now.rev, draft: draft({ html: shows(1) }) },
  } as never)
  await runsUntilDone()
  expect((await files.findAll({}, ['_id'])).map(({ _id }) => _id)).toEqual([idOf(0), idOf(1)])
  house.passTime(DAY_MS)
  await sweepFiles(house.now())
  expect((await files.findAll({}, ['_id'])).map(({ _id }) => _id)).toEqual([idOf(1)])
})

test('G3 more than a thousand files are found at once', async () => {
  await bringMany(MANY)
  const ids = Array.from({ length: MANY }, (_, i) => idOf(i))
  expect((await loadFiles(ids)).size).toBe(MANY)
})

test('G9 who paid, written by a call that died before it booked, is gone a day later; what is booked stays', async () => {
  const { id: campaignId } = await openCampaign(house)
  const { id: pledgeId } = await pledge(house, 'young', campaignId)
  await receive(house, campaignId, pledgeId, 100)
  const booked = await transfers.findAll({}, ['_id'])
  expect(booked).toHaveLength(1)
  const orphan = {
    campaignId,
    on: dateOf(house.now()),
    payer: '乙',
    bankNo: '',
    payments: [],
    at: house.now(),
  }
  await transfers.insert({ _id: 'a_dead-0', ...orphan })
  await house.fire('sweep')
  expect(await transfers.count({})).toBe(2)
  house.passTime(DAY_MS + 60_000)
  await transfers.insert({ _id: 'a_late-0', ...orphan, at: house.now() })
  await house.fire('sweep')
  expect((await transfers.findAll({}, ['_id'])).map(({ _id }) => _id).sort()).toEqual(
    ['a_late-0', ...booked.map(({ _id }) => _id)].sort(),
  )
  house.passTime(DAY_MS + 60_000)
  await house.fire('sweep')
  expect(await transfers.findAll({}, ['_id'])).toEqual(booked)
})
