import { daysAfter } from '@contract/values/date'
import { dateOf } from '@contract/values/time'
import { chamberSeats, posts } from '../../../cloudfunctions/domains/posts/documents'
import { House } from '../house'

const DAY_MS = 24 * 60 * 60_000
const XIAN = 'c_xian'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const today = () => dateOf(house.now())
const election = (name: string, phone: string, inDays: number) => ({
  ...{ id: XIAN, post: 'president' as const, successor: { name, phone } },
  ...{ startsOn: daysAfter(today(), inDays), endsOn: daysAfter(today(), 1_000) },
})
async function presidentOf(chamberId: string) {
  const { presidentPostId } = (await chamberSeats.get(chamberId))!
  return presidentPostId && (await posts.get(presidentPostId))!.name
}
async function daysPass(days: number) {
  house.passTime(days * DAY_MS)
  await house.fire('bind-posts')
}
const waiting = async () => (await house.get('editor', 'roster.coming', {})).items

test('G1 a 换届 of a president begins on its day while he is president', async () => {
  await house.get('president', 'chambers.handOver', election('新会长', '13800000031', 3))
  await daysPass(4)
  expect([await presidentOf(XIAN), await waiting()]).toEqual(['新会长', []])
})

test('G1 one that a president wrote down is void when he is president no more; the office sees why', async () => {
  await house.get('president', 'chambers.handOver', election('旧会长的人', '13800000032', 3))
  await house.get('editor', 'chambers.handOver', election('经合办的人', '13800000033', 0))
  await daysPass(4)
  expect(await presidentOf(XIAN)).toBe('经合办的人')
  expect(await waiting()).toMatchObject([
    { name: '旧会长的人', problem: '登记这次换届的会长已经不在任，没有生效，请经合办核对后重新登记' },
  ])
})

test('G1 whoever left the house has named nobody, and stands in no 待任', async () => {
  await house.get('president', 'chambers.handOver', election('他的人', '13800000034', 3))
  for (let calls = 0; calls < 20; calls++)
    if ((await house.get('president', 'personalData.leave', { confirm: '退出' })).finished) break
  expect(JSON.stringify((await house.dump())['coming_posts'])).not.toContain(house.personId('president'))
  await daysPass(4)
  expect(await waiting()).toMatchObject([
    { name: '他的人', problem: expect.stringContaining('不在任') as string },
  ])
})

test('G1 the office’s own stands, whoever wrote it down', async () => {
  await house.get('editor', 'chambers.handOver', election('新会长', '13800000035', 3))
  await house.get('manager', 'office.dismiss', { id: house.personId('editor') })
  await daysPass(4)
  expect(await presidentOf(XIAN)).toBe('新会长')
})
