import type { Subject } from '@contract/shares'
import { shareItems } from '../../../cloudfunctions/domains/shares/documents'
import { House } from '../house'
import { publish } from '../news-writing'
import { land, newShareId, pass, refusalOf } from './sharing'

let house: House
let subject: Subject
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  subject = { kind: 'news', id: (await publish(house, { audience: 'members' })).id }
})
afterAll(() => house.close())

const recommend = (id: string, line: string, what = subject) =>
  house.ask('president', 'shares.recommend', { id, subject: what, line })

test('whoever comes by it reads the president’s line, with his name and chamber', async () => {
  const share = newShareId()
  const said = { name: 'president 的名字', chamberName: '西安温州商会', line: '各位会员请看' }
  expect(await recommend(share, said.line)).toEqual({ ok: true, data: said })
  expect((await land(house, 'young', subject, share)).recommendation).toEqual(said)
  expect(
    (await land(house, 'young', subject, await pass(house, 'president', subject))).recommendation,
  ).toBeNull()
})

test('a share that was noted first gets its line, and the last line counts', async () => {
  const share = await pass(house, 'president', subject)
  await recommend(share, '请看')
  await recommend(share, '请大家看')
  expect((await shareItems.findAll({})).map(({ line }) => line)).toEqual(['请大家看'])
})

test('refused: what WeChat’s check refuses, somebody else’s share, what is not there', async () => {
  const id = newShareId()
  expect(await refusalOf(recommend(id, '测试广告'))).toBe('content.refused')
  expect(await shareItems.get(id)).toBeNull()
  const foreign = await pass(house, 'young', subject)
  expect(await refusalOf(recommend(foreign, '请看'))).toBe('share.not_yours')
  expect((await shareItems.get(foreign))?.line).toBeNull()
  expect(await refusalOf(recommend(id, '请看', { kind: 'news', id: 'n_none' }))).toBe('news.not_found')
})
