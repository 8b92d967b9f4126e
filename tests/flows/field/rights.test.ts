import { writeCode } from '@contract/values/rotating-code'
import { dateOf } from '@contract/values/time'
import { fillSeats } from '../activities/fill-seats'
import { DAY_MS, makeActivity, session } from '../activities/make-activity'
import { House } from '../house'
import { publish } from '../news-writing'
import { land, newShareId } from '../shares/sharing'
import { inviteManager } from '../../../scripts/invite-manager'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const join = (who: string, code: string, name = '新同事') => house.ask(who, 'office.join', { code, name })
const invite = async (by: string, role: 'editor' | 'manager' = 'manager') =>
  (await house.get(by, 'office.invite', { role })).code
const rolesOf = async (who: string) => (await house.get(who, 'session.me', {})).roles
const dismiss = (who: string) => house.get('manager', 'office.dismiss', { id: house.personId(who) })
const open = async () => (await house.get('manager', 'office.invitations', {})).items

async function secondManager(who = 'guest') {
  await join(who, await invite('manager'), '林晓瓯')
}

test('G1 a manager who was dismissed does not come back by a code of his own', async () => {
  await secondManager()
  const code = await invite('guest')
  await dismiss('guest')
  const refused = await join('guest', code)
  expect(refused).toMatchObject({ ok: false, error: { code: 'office.invite_void' } })
  expect(await rolesOf('guest')).toEqual(['guest'])
})

test('G1 nor does a friend with a code of his, not even as an editor', async () => {
  await secondManager()
  const codes = [await invite('guest'), await invite('guest', 'editor')]
  await dismiss('guest')
  for (const code of codes) {
    expect(await join('young', code)).toMatchObject({ ok: false, error: { code: 'office.invite_void' } })
  }
})

test('G1 whoever comes back does not bring his old codes back to life', async () => {
  await secondManager()
  const code = await invite('guest')
  await dismiss('guest')
  house.passTime(60_000)
  await join('guest', await invite('manager'), '林晓瓯')
  expect(await join('young', code)).toMatchObject({ ok: false, error: { code: 'office.invite_void' } })
})

test('G1 of a dismissal and a use at once the code never works afterwards', async () => {
  await secondManager()
  const code = await invite('guest')
  const [, used] = await Promise.all([dismiss('guest'), join('young', code)])
  expect((await join('member', code)).ok).toBe(false)
  expect((await rolesOf('young')).includes('manager')).toBe(used.ok)
})

test('G1 a code of a manager who is still there works, and so does the script’s', async () => {
  expect((await join('young', await invite('manager', 'editor'))).ok).toBe(true)
  expect((await join('guest', (await inviteManager(house.now())).code)).ok).toBe(true)
})

test('G1 open codes are listed with their givers, and a withdrawn one works no more', async () => {
  await secondManager()
  const codes = [await invite('guest', 'editor'), await invite('manager', 'editor')]
  expect((await open()).map(({ by, isVoid }) => [by, isVoid]).sort()).toEqual([
    ['manager 的名字', false],
    ['林晓瓯', false],
  ])
  await dismiss('guest')
  const items = await open()
  expect(items.find(({ by }) => by === '林晓瓯')).toMatchObject({ role: 'editor', isVoid: true })
  for (const { id } of items) await house.get('manager', 'office.withdrawInvitation', { id })
  expect(await open()).toEqual([])
  // The same again, after a lost answer.
  await house.get('manager', 'office.withdrawInvitation', { id: items[0]!.id })
  expect(await join('young', codes[1]!)).toMatchObject({ ok: false, error: { code: 'office.code_invalid' } })
})

test('G1 an invitation that was used, or is too old, is no open one', async () => {
  await join('young', await invite('manager', 'editor'))
  await invite('manager', 'editor')
  house.passTime(25 * 60 * 60_000)
  expect(await open()).toEqual([])
})

const endPresidency = () =>
  house.get('editor', 'roster.end', { id: 'r_president', endedOn: dateOf(house.now() - DAY_MS) })

test('G1 what a president offered is void once he is none', async () => {
  const personId = house.personId('young')
  await house.get('president', 'young.endorse', { personId, line: '踏实肯干，值得信赖' })
  const { endorsements } = await house.get('young', 'young.record', {})
  await endPresidency()
  const answer = { id: endorsements[0]!.id, accept: true }
  expect(await house.refusal('young', 'young.answerEndorsement', answer)).toMatchObject({
    code: 'young.endorser_left',
    message: expect.stringContaining('已不是西安温州商会会长'),
  })
})

test('G1 a line that a president sent with a card is not shown as a president’s afterwards', async () => {
  const subject = { kind: 'news' as const, id: (await publish(house)).id }
  const share = newShareId()
  await house.get('president', 'shares.recommend', { id: share, subject, line: '请看' })
  expect((await land(house, 'young', subject, share)).recommendation).toMatchObject({ line: '请看' })
  await endPresidency()
  expect((await land(house, 'young', subject, share)).recommendation).toBeNull()
})

test('G1 the code of a screen that a dismissed colleague has kept opens no door', async () => {
  const from = house.now() - 60_000
  const activity = await makeActivity(house.now(), { sessions: [session('s1', from)] })
  const activityId = activity._id
  await fillSeats(activity, [{ participantId: house.personId('member'), name: '张三' }], house.now())
  const screen = async () =>
    (await house.get('manager', 'checkIn.venueCode', { activityId, sessionId: 's1' })).secret
  const kept = await screen()
  const come = async (secret: string) =>
    house.ask('member', 'checkIn.atVenue', { code: writeCode('V', activityId, 's1', secret, house.now()) })
  await dismiss('editor')
  expect(await come(kept)).toMatchObject({ ok: false, error: { code: 'check_in.code_stale' } })
  expect(await come(await screen())).toMatchObject({ ok: true, data: { already: false } })
})
