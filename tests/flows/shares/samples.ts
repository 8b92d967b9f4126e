export const SHARE_ID = 'AAAAAAAAAAAAAAAAAAAAAA'
const subject = { kind: 'activity', id: 'ac_none' }
const made = { id: SHARE_ID, subject }
const choice = { kind: 'chamber', chamberId: 'c_none' }

/** One input per action of shares and groups; see `bad-input.test.ts`. */
export const shareSamples = (): Record<string, Record<string, unknown>> => ({
  'shares.make': { ...made, way: 'card', from: SHARE_ID },
  'shares.recommend': { ...made, line: '请各位乡亲看看' },
  'shares.arrive': { subject, share: SHARE_ID },
  'shares.enter': { share: SHARE_ID },
  'shares.code': made,
  'shares.liveCard': { activityId: 'ac_none' },
  'groups.answer': { groupId: 'g_none', choice },
  'groups.list': { bound: true, cursor: 'abc' },
  'groups.bind': { groupId: 'g_none', choice },
  'groups.release': { groupId: 'g_none' },
})

/** Not one of mine; one of the office's. */
export const harmlessOfGroups = ['choice=null', 'choice.chamberId=null']
