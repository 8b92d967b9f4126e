import type { Subject } from '@contract/shares'
import { groupItems } from '../../../cloudfunctions/domains/groups/documents'
import { arrivals, shareItems } from '../../../cloudfunctions/domains/shares/documents'
import { makeActivity } from '../activities/make-activity'
import { House } from '../house'
import { land, newShareId, pass } from './sharing'

let house: House
let subject: Subject
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  subject = { kind: 'activity', id: (await makeActivity(house.now()))._id }
})
afterAll(() => house.close())

/** The president recommends, comes by another's card in his group, and binds it. */
async function takesPart() {
  await house.get('president', 'shares.recommend', { id: newShareId(), subject, line: '请各位会员看看' })
  const share = await pass(house, 'young', subject)
  const { ask } = await land(house, 'president', subject, share, 'G-xian')
  await land(house, 'member', subject, share, 'G-xian')
  const { kind, chamberId } = ask!.choices[0]!
  await house.get('president', 'groups.answer', { groupId: ask!.groupId, choice: { kind, chamberId } })
  await house.fire('tally-groups')
}

test('he sees what is kept of his shares and groups', async () => {
  await takesPart()
  const { items } = await house.get('president', 'personalData.show', {})
  const mine = items.filter(({ group }) => ['分享', '微信群'].includes(group))
  expect(mine.map(({ label, value }) => [label, value.replace(/^.*，/, '')])).toEqual([
    ['转发', '1 次'],
    ['会长荐（活动）', '请各位会员看看'],
    ['从分享进入', '1 次'],
    ['点开过卡片的群', '1 个'],
  ])
})

test('when he leaves, nothing of it leads to him; what was counted stays, the group stays bound', async () => {
  await takesPart()
  const me = house.personId('president')
  await house.get('president', 'personalData.leave', { confirm: '退出' })
  const dump = await house.dump()
  for (const name of ['shares', 'arrivals', 'groups', 'group_people', 'group_tokens'])
    expect([name, JSON.stringify(dump[name]).includes(me)]).toEqual([name, false])
  expect(JSON.stringify(dump['shares'])).not.toContain('请各位会员看看')
  expect((await arrivals.findAll({})).map(({ chamberIds }) => chamberIds)).toEqual([['c_xian'], ['c_xian']])
  expect(await groupItems.findAll({})).toMatchObject([{ kind: 'chamber', people: 1, boundName: '已退出' }])
  expect(await shareItems.count({ by: 'nobody' })).toBe(1)
})
