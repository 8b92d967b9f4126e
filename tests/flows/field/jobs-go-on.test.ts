import { readFileSync } from 'node:fs'
import path from 'node:path'
import { comingPost, comingPosts } from '../../../cloudfunctions/domains/posts/coming'
import { leavings } from '../../../cloudfunctions/domains/personal-data/leaving/documents'
import { liveCards } from '../../../cloudfunctions/domains/shares/documents'
import { collection } from '../../../cloudfunctions/kernel/database'
import { people } from '../../../cloudfunctions/kernel/people'
import { dateOf } from '@contract/values/time'
import { DAY_MS, HOUR_MS, makeActivity } from '../activities/make-activity'
import { House } from '../house'
import { ladderInputs } from '../ladder-world'

const config = path.join(__dirname, '../../../cloudfunctions/jobs/config.json')
const timers = (JSON.parse(readFileSync(config, 'utf8')) as { triggers: { name: string }[] }).triggers.map(
  ({ name }) => name,
)

let house: House
beforeAll(async () => {
  house = await House.open()
})
/** Spoilt documents would not pass as data in order. */
const removeSpoilt = async () => {
  const { store } = house.cloud.emulator
  for (const name of store.collectionNames()) await store.remove(name, { spoilt: true }, true)
}
beforeEach(async () => {
  await removeSpoilt()
  await house.clear()
})
afterAll(async () => {
  await removeSpoilt()
  await house.close()
})

const put = (name: string, document: { _id: string } & Record<string, unknown>) =>
  collection(name).put({ ...document, spoilt: true } as { _id: string })
const jobs = async () => (await house.get('editor', 'setAside.list', {})).items.map(({ job }) => job)

/** More than one run takes up. */
const FEW = ['1', '2', '3', '4']

test('P9 whoever cannot be deleted does not keep the next one in the house', async () => {
  for (const n of FEW) {
    await put('people', { _id: `p_${n}`, posts: 7 })
    await put('leavings', { _id: `p_${n}`, as: 'x', at: 1, auditAfter: null })
  }
  const _id = house.personId('member')
  await leavings.put({ _id, as: 'x_member', at: 2, auditAfter: null })
  for (let run = 0; run < 3; run++) expect(await house.fire('tally-groups')).toEqual({ ok: true })
  expect(await people.get(_id)).toBeNull()
  expect(await jobs()).toEqual(FEW.map(() => '删除退出者的资料'))
})

test('P9 a term that cannot begin does not keep the others waiting', async () => {
  const startsOn = dateOf(house.now())
  for (const n of FEW) await put('coming_posts', { _id: `v_${n}`, startsOn, problem: '' })
  const facts = { chamberId: 'c_xian', chamberName: '西安温州商会', name: '新会长', phone: '13800000077' }
  const coming = comingPost({ ...facts, post: 'member', source: 'roster', startsOn, endsOn: null })
  await comingPosts.put(coming)
  await house.fire('bind-posts')
  expect(await comingPosts.get(coming._id)).toBeNull()
  expect(await jobs()).toEqual(FEW.map(() => '开始待任的任期'))
})

test.each([
  ['sweep', 'downloads', '清理导出的文件'],
  ['sweep-files', 'files', '清理没有用到的文件'],
])('P9 %s: what cannot be deleted of %s does not keep the rest', async (timer, name, job) => {
  for (const n of FEW) await put(name, { _id: `d_${n}`, cloudFileId: null, at: 1, by: 'p_1' })
  const cloudFileId = await house.upload('名册.xlsx', Buffer.from('x'))
  await collection(name).put({ _id: 'd_last', cloudFileId, at: 1, uploadedBy: 'p_1', by: 'p_1' } as never)
  expect(await house.fire(timer)).toEqual({ ok: true })
  expect(await collection(name).get('d_last')).toBeNull()
  expect(await jobs()).toEqual(FEW.map(() => job))
})

test('P9 a spoilt seat sheet does not stop the cards of other activities', async () => {
  const card = { cardId: 'k', expiresAt: house.now() + HOUR_MS, cards: [], taken: null, capacity: null }
  const { _id } = await makeActivity(house.now())
  const other = await makeActivity(house.now())
  for (const id of [_id, other._id]) await liveCards.put({ _id: id, ...card, started: false } as never)
  const [sheet] = await collection<{ _id: string }>('seats').find({ where: { _id: other._id }, limit: 1 })
  await put('seats', { ...sheet!, plan: null, people: { r_1: null }, asks: [7], nextAt: house.now() - 1 })
  await put('activities', (await collection('activities').get(other._id))! as never)
  expect(await house.fire('move-live-cards')).toEqual({ ok: true })
  expect((await liveCards.get(_id))!.taken).toBe(0)
  expect(await jobs()).toEqual(['更新群里的报名卡片'])
})

test('P9 what no job finds any more is not shown as set aside for good', async () => {
  await put('group_people', { _id: 'g_1:p_1', groupId: 'g_1', tallied: false, at: 1, chamberIds: null })
  await house.fire('tally-groups')
  const before = await jobs()
  await removeSpoilt()
  house.passTime(3 * DAY_MS)
  await house.fire('tally-groups')
  await house.fire('sweep')
  expect([before, await jobs()]).toEqual([['统计微信群人数'], []])
})

/** Without what its job finds it by, nobody looks at it. */
const isKey = (key: string, value: unknown) =>
  ['asks', 'tellings', 'effects', 'feeds', 'lists'].includes(key) ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  /^(_id|status|state|to|.*[rR]ank|.*Id|.*On)$/.test(key)

const spoiltOf = (document: object) =>
  Object.fromEntries(Object.entries(document).map(([key, value]) => [key, isKey(key, value) ? value : null]))

test('P9 whichever document of the house is spoilt, every job comes to its end', async () => {
  for (const [name, input] of await ladderInputs(house)) {
    if (name === 'personalData.leave' || name === 'office.dismiss') continue
    for (const who of ['editor', 'member', 'president']) if ((await house.raw(who, name, input)).ok) break
  }
  house.passTime(2 * DAY_MS)
  const { store } = house.cloud.emulator
  const failed: string[] = []
  for (const [name, documents] of Object.entries(await house.dump())) {
    const [document] = documents as { _id: string }[]
    if (!document) continue
    await store.replace(name, document._id, { ...spoiltOf(document), spoilt: true })
    for (const timer of timers) {
      const reply = (await house.fire(timer)) as { ok: boolean }
      if (!reply.ok) failed.push(`${timer} with a spoilt document of ${name}`)
    }
    await store.remove(name, { _id: document._id }, false)
    await store.insert(name, [document])
  }
  await removeSpoilt()
  for (const name of store.collectionNames()) await store.remove(name, {}, true)
  expect(failed).toEqual([])
}, 180_000)
