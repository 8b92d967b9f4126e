import type { ActionName } from '@contract/index'
import { groupItems } from '../../../cloudfunctions/domains/groups/documents'
import { makeActivity } from '../activities/make-activity'
import type { House } from '../house'
import { newShareId } from './sharing'

/** A share, somebody's arrival in a group, and a group of everybody's: see `ladder-world.ts`. */
export async function shareLadder(house: House): Promise<[ActionName, unknown][]> {
  const { _id: id } = await makeActivity(house.now())
  const subject = { kind: 'activity' as const, id }
  const share = newShareId()
  await house.get('president', 'shares.recommend', { id: share, subject, line: '请各位乡亲看看' })
  await house.askInGroup(
    'president',
    'shares.arrive',
    { subject, share },
    house.groupToken('president', 'G-xian'),
  )
  const [group] = await groupItems.find({ where: {}, limit: 1 })
  const groupId = group!._id
  return [
    ['shares.make', { id: newShareId(), subject, way: 'card' }],
    ['shares.recommend', { id: newShareId(), subject, line: '请各位乡亲看看' }],
    ['shares.arrive', { subject, share }],
    ['shares.enter', { share }],
    ['shares.code', { id: newShareId(), subject }],
    ['shares.liveCard', { activityId: id }],
    ['groups.answer', { groupId, choice: null }],
    ['groups.list', {}],
    ['groups.bind', { groupId, choice: { kind: 'chamber', chamberId: 'c_xian' } }],
    ['groups.release', { groupId }],
  ]
}
