import { reachItems } from '../../../cloudfunctions/domains/reach/documents'
import { makeActivity } from '../activities/make-activity'
import { House } from '../house'
import { land, newShareId, pass, tap } from '../shares/sharing'
import { addToWuxi, anAnnouncement, counted, open } from './world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

test('news that nobody has opened is in the list a minute later: 0 of all chambers', async () => {
  const subject = await anAnnouncement(house)
  const before = await house.get('editor', 'reach.show', { subject })
  expect(before.chambers).toEqual({ reached: 0, all: 2 })
  await house.fire('tally-reads')
  const { items } = await house.get('manager', 'reach.list', {})
  expect(items).toEqual([
    expect.objectContaining({ subject, title: '会长会议通知', people: 0, chambers: { reached: 0, all: 2 } }),
  ])
})

test('who reads, taps a card and taps another is one person; his chamber is reached, the other is silent', async () => {
  const subject = await anAnnouncement(house)
  const shares = [await pass(house, 'president', subject), await pass(house, 'secretary', subject)]
  await open(house, 'young', subject)
  await open(house, 'young', subject)
  for (const share of shares) await land(house, 'young', subject, share)
  await open(house, 'president', subject)
  await open(house, 'guest', subject)
  await open(house, 'editor', subject)
  await addToWuxi(house, 'wuxi-president', 'president', '吴会长')

  const view = await counted(house, subject)
  expect(view).toMatchObject({ people: 3, presidents: 1, chambers: { reached: 1, all: 2 } })
  expect(view.reached).toEqual([
    { chamberId: 'c_xian', name: '西安温州商会', province: '陕西', people: 2, leader: true },
  ])
  expect(view.silent).toEqual([
    { chamberId: 'c_wuxi', name: '无锡温州商会', province: '江苏', president: '吴会长', joined: true },
  ])
  expect(view.ways).toEqual({ card: 2, poster: 0, moments: 0 })

  await open(house, 'wuxi-president', subject)
  const after = await counted(house, subject)
  expect([after.presidents, after.chambers, after.silent]).toEqual([2, { reached: 2, all: 2 }, []])
})

test('groups by how many opened it there, named once they are bound', async () => {
  const subject = await anAnnouncement(house)
  const share = await pass(house, 'president', subject)
  await tap(house, 'secretary', subject, share, 'G-xian')
  await tap(house, 'young', subject, share, 'G-xian')
  await tap(house, 'member', subject, undefined, 'G-other')
  const { groups, seenIn } = await counted(house, subject)
  expect([groups, seenIn.map(({ name, kind, people }) => [name, kind, people])]).toEqual([
    2,
    [
      ['', null, 2],
      ['', null, 1],
    ],
  ])
  const choice = { kind: 'chamber' as const, chamberId: 'c_xian' }
  await house.get('editor', 'groups.bind', { groupId: seenIn[0]!.groupId, choice })
  const bound = await house.get('editor', 'reach.show', { subject })
  expect(bound.seenIn[0]).toMatchObject({ name: '西安温州商会', kind: 'chamber', people: 2 })
})

test('shares by their way', async () => {
  const subject = await anAnnouncement(house)
  await pass(house, 'president', subject)
  for (const way of ['poster', 'moments', 'moments'] as const)
    await house.get('young', 'shares.make', { id: newShareId(), subject, way })
  const { shares, ways } = await counted(house, subject)
  expect([shares, ways]).toEqual([4, { card: 1, poster: 1, moments: 2 }])
})

test('a recommendation is credited with whom it brought and with their sign-ups, as they come and go', async () => {
  const { _id: id } = await makeActivity(house.now())
  const subject = { kind: 'activity' as const, id }
  const plain = await pass(house, 'secretary', subject)
  const praised = newShareId()
  await house.get('president', 'shares.recommend', { id: praised, subject, line: '值得一来' })
  await land(house, 'member', subject, plain)
  await land(house, 'member', subject, praised)
  await land(house, 'young', subject, praised)
  const credit = async () => (await counted(house, subject)).recommendations
  expect(await credit()).toEqual([
    expect.objectContaining({
      ...{ name: 'president 的名字', chamberName: '西安温州商会', line: '值得一来' },
      ...{ people: 1, signUps: 0 },
    }),
  ])
  for (const who of ['young', 'member'])
    await house.get(who, 'activities.signUp', { id, chamberId: 'c_xian', answers: {} })
  // Nobody opened anything since: the sheet alone has moved.
  expect((await credit())[0]).toMatchObject({ people: 1, signUps: 1 })
  await house.get('young', 'activities.cancel', { id })
  expect((await credit())[0]).toMatchObject({ people: 1, signUps: 0 })
})

test('a withdrawn announcement keeps its figures; nobody is sent to it any more', async () => {
  const subject = await anAnnouncement(house)
  await open(house, 'president', subject)
  await house.fire('tally-reads')
  await house.get('editor', 'news.withdraw', { id: subject.id, reason: '日期有误' })
  expect((await counted(house, subject)).people).toBe(1)
  expect((await house.get('editor', 'reach.list', {})).items).toHaveLength(1)
  for (const action of ['reach.nudge', 'reach.remind'] as const)
    expect((await house.refusal('editor', action, { subject }))?.code).toBe('reach.not_out')
})

test('another title is in the list a minute later', async () => {
  const { id } = await anAnnouncement(house)
  await house.fire('tally-reads')
  const { rev, draft } = await house.get('editor', 'news.edit', { id })
  const saved = await house.get('editor', 'news.save', { id, rev, draft: { ...draft, title: '改期通知' } })
  await house.get('editor', 'news.publish', { id, rev: saved.rev })
  await house.fire('tally-reads')
  expect((await house.get('editor', 'reach.list', {})).items[0]!.title).toBe('改期通知')
})

test('whoever leaves is counted no more as a reader; what is left still adds up', async () => {
  const subject = await anAnnouncement(house)
  for (const who of ['young', 'member']) await open(house, who, subject)
  expect((await counted(house, subject)).people).toBe(2)
  await house.get('young', 'personalData.leave', { confirm: '退出' })
  expect((await counted(house, subject)).people).toBe(1)
})

test('what never went out has no reach', async () => {
  const subject = { kind: 'news' as const, id: 'n_none' }
  for (const action of ['reach.show', 'reach.nudge', 'reach.remind'] as const)
    expect((await house.refusal('editor', action, { subject }))?.code).toBe('reach.not_found')
  expect(await reachItems.count({})).toBe(0)
})
