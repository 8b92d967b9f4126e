import type { Input } from '@contract/action'
import type { young } from '@contract/young'
import { House } from './house'
import { onRoster, verified } from './members'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

type Profile = Input<typeof young.saveProfile>
const profile = (over: Partial<Profile> = {}): Profile => ({
  ...{ chamberId: 'c_xian', industry: '鞋服', birthBand: '1985', skills: ['外贸', '直播'], mentor: '郑海川' },
  ...over,
})
const save = (over: Partial<Profile> = {}) => house.get('young', 'young.saveProfile', profile(over))
const endorse = (who = 'president', line = '踏实肯干，可接棒') =>
  house.ask(who, 'young.endorse', { personId: house.personId('young'), line })
const mine = () => house.get('young', 'young.record', {})
const listed = async (who: string, query = '', chamberId?: string) =>
  (await house.get(who, 'young.list', { query, chamberId })).items

test('he enters himself, and his chamber’s leaders and the office find him by what he told', async () => {
  expect(await listed('editor')).toEqual([])
  expect((await save()).profile).toMatchObject({ industry: '鞋服', birthBand: '1985', endorsements: 0 })
  for (const who of ['president', 'secretary', 'editor']) {
    for (const query of ['', '鞋服', '直播', '郑海川', 'young']) {
      expect([who, query, (await listed(who, query)).length]).toEqual([who, query, 1])
    }
  }
  expect(await listed('editor', '航天')).toEqual([])
})

test('leaders of another chamber see neither list nor record', async () => {
  await save()
  await onRoster(house.phone('wuxi'), { post: 'president', chamberId: 'c_wuxi', chamberName: '无锡温州商会' })
  await verified(house, 'wuxi')
  expect(await listed('wuxi')).toEqual([])
  expect(await listed('wuxi', '', 'c_xian')).toEqual([])
  const personId = house.personId('young')
  expect((await house.refusal('wuxi', 'young.record', { personId }))?.code).toBe('young.not_found')
  expect(await endorse('wuxi')).toMatchObject({ ok: false, error: { code: 'young.not_in_chamber' } })
})

test('a chamber that is not his cannot be entered', async () => {
  expect((await house.refusal('young', 'young.saveProfile', profile({ chamberId: 'c_wuxi' })))?.code).toBe(
    'member.not_in_chamber',
  )
})

test('who lost the post leaves the list', async () => {
  await save()
  await house.get('editor', 'roster.end', { id: 'r_young', endedOn: '2026-10-01' })
  expect(await listed('editor')).toEqual([])
})

test('an endorsement counts only after he accepts, and then stands in the growth record', async () => {
  await save()
  await endorse()
  const [offered] = (await mine()).endorsements
  expect(offered).toMatchObject({ state: 'offered', byName: 'president 的名字', line: '踏实肯干，可接棒' })
  expect((await mine()).profile.endorsements).toBe(0)
  const answer = { id: offered!.id, accept: true }
  await house.get('young', 'young.answerEndorsement', answer)
  const after = await house.get('young', 'young.answerEndorsement', answer)
  expect(after.profile.endorsements).toBe(1)
  expect(after.growth).toMatchObject([{ kind: 'endorsement' }])
})

test('declined it is in nobody’s record, and cannot be repeated', async () => {
  await endorse()
  const [offered] = (await mine()).endorsements
  const after = await house.get('young', 'young.answerEndorsement', { id: offered!.id, accept: false })
  expect([after.endorsements, after.growth]).toEqual([[], []])
  const personId = house.personId('young')
  for (const who of ['president', 'editor']) {
    expect((await house.get(who, 'young.record', { personId })).endorsements).toEqual([])
  }
  expect(await endorse()).toMatchObject({ ok: false, error: { code: 'young.endorsement_declined' } })
})

test('he may take back an acceptance', async () => {
  await endorse()
  const { id } = (await mine()).endorsements[0]!
  await house.get('young', 'young.answerEndorsement', { id, accept: true })
  const after = await house.get('young', 'young.answerEndorsement', { id, accept: false })
  expect([after.profile.endorsements, after.endorsements, after.growth]).toEqual([0, [], []])
})

test('a second line takes the place of an unanswered first; sent twice at once it is one', async () => {
  await Promise.all([endorse('president', '甲'), endorse('president', '乙')])
  await endorse('president', '丙')
  expect((await mine()).endorsements.map(({ line }) => line)).toEqual(['丙'])
})

test('only for the chamber he speaks for, and only as its president', async () => {
  const phone = house.phone('president')
  await onRoster(phone, { chamberId: 'c_wuxi', chamberName: '无锡温州商会' })
  await verified(house, 'president')
  await house.get('president', 'members.speakFor', { chamberId: 'c_wuxi' })
  expect(await endorse()).toMatchObject({ ok: false, error: { code: 'young.not_a_president_here' } })
})

test('somebody else’s endorsement is not his to answer', async () => {
  await endorse()
  const { id } = (await mine()).endorsements[0]!
  await onRoster(house.phone('other'), { post: 'young' })
  await verified(house, 'other')
  expect((await house.refusal('other', 'young.answerEndorsement', { id, accept: true }))?.code).toBe(
    'young.endorsement_not_found',
  )
})

test('the office adds to the growth record, once however often it is sent', async () => {
  const entry = {
    ...{ personId: house.personId('young'), kind: 'training' as const, on: '2026-11-01' },
    title: '青年温商培训班第二期',
  }
  await house.get('editor', 'young.addGrowth', entry)
  const { growth } = await house.get('editor', 'young.addGrowth', entry)
  expect(growth).toMatchObject([{ kind: 'training', on: '2026-11-01', title: '青年温商培训班第二期' }])
  const nobody = { ...entry, personId: house.personId('member') }
  expect((await house.refusal('editor', 'young.addGrowth', nobody))?.code).toBe('young.not_found')
})

test('what WeChat refuses is neither entered nor said', async () => {
  const refused = [
    await house.refusal('young', 'young.saveProfile', profile({ industry: '测试违法' })),
    await house.refusal('president', 'young.endorse', {
      personId: house.personId('young'),
      line: '测试辱骂',
    }),
  ]
  expect(refused.map((error) => error?.code)).toEqual(['content.refused', 'content.refused'])
  expect((await mine()).endorsements).toEqual([])
})
