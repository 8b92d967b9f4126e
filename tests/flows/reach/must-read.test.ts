import { newsAnswers } from '../../../cloudfunctions/domains/news/documents'
import { House } from '../house'
import { draft, write } from '../news-writing'
import { addToWuxi, anAnnouncement, counted, DAY_MS, mustRead } from './world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const until = () => house.now() + DAY_MS
const answer = (who: string, id: string, given: 'read' | 'yes' | 'no' | 'later') =>
  house.get(who, 'news.answer', { id, answer: given })

test('the tally has one answer a chamber: its president’s, else its secretary’s', async () => {
  await addToWuxi(house, 'wuxi-secretary', 'secretary', '吴秘书')
  const subject = await anAnnouncement(house, { mustRead: mustRead(until()) })
  const { id } = subject
  await answer('secretary', id, 'no')
  await answer('member', id, 'later')
  const first = await counted(house, subject)
  expect(first.answers).toMatchObject({ ask: 'attend', yes: 0, no: 1, later: 0, read: 0 })
  expect(first.answers!.chambers).toMatchObject([
    { name: '西安温州商会', by: 'secretary 的名字', answer: '不参加' },
  ])
  expect(first.answers!.waiting).toEqual([{ chamberId: 'c_wuxi', name: '无锡温州商会', president: '' }])

  await answer('president', id, 'later')
  await answer('president', id, 'yes')
  await answer('wuxi-secretary', id, 'yes')
  const second = await counted(house, subject)
  expect(second.answers).toMatchObject({ yes: 2, no: 0, later: 0, waiting: [] })
  expect(second.answered).toMatchObject({ chambers: 2 })
  expect((await house.get('editor', 'reach.list', {})).items[0]!.answered).toEqual(second.answered)
})

test('an answer changed while the tally runs is counted by the next one', async () => {
  const subject = await anAnnouncement(house, { mustRead: mustRead(until()) })
  await answer('president', subject.id, 'no')
  const { faults } = house.cloud.emulator
  faults.delay('database.insertDocument', 700)
  const slow = house.fire('tally-reads')
  await new Promise((resolve) => setTimeout(resolve, 350))
  await answer('president', subject.id, 'yes')
  await slow
  expect((await newsAnswers.get(`${subject.id}:${house.personId('president')}`))?.tallied).toBe(false)
  expect((await counted(house, subject)).answers).toMatchObject({ yes: 1, no: 0 })
})

test('a reader sees what is asked of him and what he said; a guest is asked nothing', async () => {
  const deadline = until()
  const { id } = await anAnnouncement(house, { mustRead: mustRead(deadline, 'read') })
  const asked = async (who: string) => (await house.get(who, 'news.open', { id })).mustRead
  expect(await asked('guest')).toBeNull()
  expect(await asked('editor')).toBeNull()
  expect(await asked('young')).toEqual({ ask: 'read', until: deadline, over: false, mine: null })
  await answer('young', id, 'read')
  expect(await asked('young')).toMatchObject({ mine: 'read' })
  expect((await house.get('young', 'news.feed', {})).items[0]!.mustRead).toBe(true)
  house.passTime(DAY_MS + 60_000)
  expect(await asked('young')).toMatchObject({ over: true, mine: 'read' })
  expect((await house.refusal('young', 'news.answer', { id, answer: 'read' }))?.code).toBe(
    'news.answer_too_late',
  )
})

test('an answer that does not fit, to news that asks none, or of somebody outside the audience is refused', async () => {
  const { id } = await anAnnouncement(house, { mustRead: mustRead(until()), audience: 'presidents' })
  const plain = await anAnnouncement(house)
  const refusal = async (who: string, newsId: string, given: 'read' | 'yes') =>
    (await house.refusal(who, 'news.answer', { id: newsId, answer: given }))?.code
  expect(await refusal('president', id, 'read')).toBe('news.answer_unfit')
  expect(await refusal('president', plain.id, 'yes')).toBe('news.no_answer_asked')
  expect(await refusal('young', id, 'yes')).toBe('news.members_only')
  expect(await newsAnswers.count({})).toBe(0)
})

test('nothing goes out whose deadline is over by then; a later correction keeps the one that has passed', async () => {
  const soon = house.now() + DAY_MS
  const { id, rev } = await write(house, { mustRead: mustRead(soon) })
  const publish = (at?: number) => house.refusal('editor', 'news.publish', { id, rev, at })
  expect((await publish(soon + 60_000))?.code).toBe('news.answer_deadline_past')
  expect(await publish()).toBeNull()
  house.passTime(2 * DAY_MS)
  const corrected = { ...draft({ mustRead: mustRead(soon) }), title: '改了一个字' }
  const saved = await house.get('editor', 'news.save', { id, rev, draft: corrected })
  expect(await house.refusal('editor', 'news.publish', { id, rev: saved.rev })).toBeNull()
  const late = await write(house, { mustRead: mustRead(soon) })
  expect((await house.refusal('editor', 'news.publish', { id: late.id, rev: late.rev }))?.code).toBe(
    'news.answer_deadline_past',
  )
})

test('what somebody answered goes with him when he leaves, and his file tells of it before', async () => {
  const { id } = await anAnnouncement(house, { mustRead: mustRead(until(), 'read') })
  await answer('young', id, 'read')
  const { items } = await house.get('young', 'personalData.show', {})
  expect(items).toContainEqual(expect.objectContaining({ label: '必读答复', value: '1 篇' }))
  await house.get('young', 'personalData.leave', { confirm: '退出' })
  expect(await newsAnswers.count({})).toBe(0)
})
