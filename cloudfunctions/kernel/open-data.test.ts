import { groupIn } from './open-data'

const at = Date.UTC(2026, 10, 23)
const proof = { info: '{"keys":["group"]}', appId: 'wx1', at }
const group = (watermark: object = {}, opengid: unknown = 'G1') => ({
  cloudID: 'id1',
  data: { opengid, watermark: { appid: 'wx1', timestamp: at / 1000, ...watermark } },
})

test('what WeChat has put there is believed', () => {
  expect(groupIn(group(), proof)).toEqual({ openGroupId: 'G1', cloudId: 'id1' })
})

test('the same object made by a client is not', () => {
  for (const info of ['', '{}', '{"keys":[]}', '{"keys":["phone"]}', '{"keys":"group"}', 'group', 'null'])
    expect([info, groupIn(group(), { ...proof, info })]).toEqual([info, null])
})

test('neither is an error in its place, another app’s, or one that is ten minutes old', () => {
  const refused = { cloudID: 'id1', errCode: -601006, errMsg: 'cloudID is invalid or has expired' }
  expect(groupIn(refused, proof)).toBeNull()
  expect(groupIn(group({ appid: 'wx2' }), proof)).toBeNull()
  expect(groupIn(group({ timestamp: at / 1000 - 601 }), proof)).toBeNull()
  expect(groupIn(group({ timestamp: at / 1000 - 599 }), proof)).not.toBeNull()
})

test('nor anything of another form', () => {
  for (const field of [null, 'G1', 5, [], {}, group({}, ''), group({}, 5), group({ timestamp: 'now' })])
    expect(groupIn(field, proof)).toBeNull()
})
