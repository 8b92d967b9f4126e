import { contactRequests } from '../../../cloudfunctions/domains/contacts/documents'
import { dateOf } from '@contract/values/time'
import { House } from '../house'
import { onRoster, verified } from '../members'

const wuxi = { chamberId: 'c_wuxi', chamberName: '无锡温州商会' }

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const leads = async (who: string, post: 'president' | 'secretary', id: string) => {
  await onRoster(house.phone(who), { ...wuxi, post, name: `无锡${post}` }, id)
  await verified(house, who)
}
const ask = () => house.get('member', 'contacts.request', { chamberId: 'c_wuxi', message: '想来学习' })
const seen = async () => (await house.get('member', 'contacts.list', {})).items[0]!

/** The member has been given the president's number. */
async function agreed() {
  await leads('old', 'president', 'r_old')
  const { id } = await ask()
  await house.get('old', 'contacts.answer', { id, accept: true })
  expect(await seen()).toMatchObject({ state: 'accepted', phone: house.phone('old') })
}

test('G1 a number that a president gave is shown no longer than he leads; his successor can be asked', async () => {
  await agreed()
  await house.get('editor', 'roster.end', { id: 'r_old', endedOn: dateOf(house.now()) })
  expect(await seen()).toMatchObject({ state: 'ended', phone: null })
  await leads('new', 'president', 'r_new')
  const { id, state } = await ask()
  await house.get('new', 'contacts.answer', { id, accept: true })
  expect([state, await seen()]).toMatchObject(['waiting', { state: 'accepted', phone: house.phone('new') }])
})

test('G1 whoever said yes and left the house binds nobody: the chamber can be asked again', async () => {
  await agreed()
  await house.get('old', 'personalData.leave', { confirm: '退出' })
  expect(await seen()).toMatchObject({ state: 'ended', phone: null })
  await leads('new', 'secretary', 'r_new')
  expect(await ask()).toMatchObject({ state: 'waiting' })
})

test('H9 only whoever agreed is told that his number is shown', async () => {
  await agreed()
  await leads('new', 'secretary', 'r_new')
  const told = async (who: string) => (await house.get(who, 'contacts.list', {})).items[0]
  expect(await told('old')).toMatchObject({ byMe: true, phone: null })
  expect(await told('new')).toMatchObject({ byMe: false, answeredBy: '无锡president', phone: null })
})

test('G9 a request that waits is not hidden behind a hundred that were answered since', async () => {
  await agreed()
  const [row] = await contactRequests.find({ where: {}, limit: 1 })
  const at = house.now()
  await contactRequests.put({ ...row!, _id: 'p_w:c_wuxi', fromId: 'p_w', state: 'waiting', at: at - 1 })
  const answered = Array.from({ length: 120 }, (_, i) => ({
    ...{ ...row!, _id: `p_${i}:c_wuxi`, fromId: `p_${i}`, at: at + i },
  }))
  await contactRequests.insertAll(answered)
  expect((await house.get('old', 'contacts.list', {})).items[0]).toMatchObject({ state: 'waiting' })
  await contactRequests.removeAll({})
})

test('L4 what a president wrote of a young merchant names him no more when he has left', async () => {
  const personId = house.personId('young')
  await house.get('president', 'young.endorse', { personId, line: '踏实肯干' })
  const [offered] = (await house.get('young', 'young.record', {})).endorsements
  await house.get('young', 'young.answerEndorsement', { id: offered!.id, accept: true })
  const before = JSON.stringify(await house.get('young', 'young.record', {}))
  await house.get('president', 'personalData.leave', { confirm: '退出' })
  const after = JSON.stringify(await house.get('young', 'young.record', {}))
  expect(before).toContain('president 的名字')
  expect(after).not.toContain('president 的名字')
  expect(after).toContain('踏实肯干')
})
