import { inviteManager } from '../../scripts/invite-manager'
import { House } from './house'

const HOUR_MS = 60 * 60_000

let house: House
beforeEach(async () => {
  house = await House.open()
})
afterEach(() => house.close())

const join = (who: string, code: string, name = '新同事') => house.ask(who, 'office.join', { code, name })
const invite = async (role: 'editor' | 'manager' = 'editor') =>
  (await house.get('manager', 'office.invite', { role })).code
const rolesOf = async (who: string) => (await house.get(who, 'session.me', {})).roles

test('the script’s code makes the first manager, once, and is stored nowhere', async () => {
  const { code } = await inviteManager(house.now())
  expect(JSON.stringify(await house.dump())).not.toContain(code.replace('-', ''))
  expect(await join('guest', code.toLowerCase().replace('-', ' '), '陈立平')).toMatchObject({
    ok: true,
    data: { name: '陈立平', role: 'manager', isMe: true },
  })
  expect(await rolesOf('guest')).toEqual(['guest', 'manager'])
  expect(await join('young', code)).toMatchObject({ ok: false, error: { code: 'office.code_invalid' } })
})

test('the same person may repeat a join whose answer got lost, but not after he was dismissed', async () => {
  const code = await invite()
  const first = await join('guest', code)
  expect(await join('guest', code)).toEqual(first)
  await house.get('manager', 'office.dismiss', { id: house.personId('guest') })
  expect(await rolesOf('guest')).toEqual(['guest'])
  expect(await join('guest', code)).toMatchObject({ ok: false, error: { code: 'office.code_invalid' } })
})

test('one code used by two at once makes one of them staff', async () => {
  const code = await invite()
  const replies = await Promise.all(['guest', 'young', 'member'].map((who) => join(who, code)))
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
})

test('a code is good for a day', async () => {
  const code = await invite()
  house.passTime(25 * HOUR_MS)
  expect(await join('guest', code)).toMatchObject({ ok: false, error: { code: 'office.code_invalid' } })
})

test('whoever guesses codes has to wait', async () => {
  for (let i = 0; i < 5; i++) await join('guest', `AAAAA-AAAA${i}`)
  const code = await invite()
  expect(await join('guest', code)).toMatchObject({
    ok: false,
    error: { kind: 'rate_limited', code: 'rate.too_many' },
  })
  house.passTime(HOUR_MS)
  expect(await join('guest', code)).toMatchObject({ ok: true })
})

test('a president who joins the office stays president; a manager is not lowered by an editor’s code', async () => {
  await join('president', await invite())
  expect(await rolesOf('president')).toEqual(['guest', 'member', 'president', 'editor'])
  await join('manager', await invite())
  expect(await rolesOf('manager')).toEqual(['guest', 'manager'])
})

test('staff lists everybody with his role, and who I am', async () => {
  const { items } = await house.get('manager', 'office.staff', {})
  expect(items.map(({ role, isMe }) => [role, isMe]).sort()).toEqual([
    ['editor', false],
    ['manager', true],
  ])
})

test('the last manager stays, also when two dismiss one another at once', async () => {
  expect((await house.refusal('manager', 'office.dismiss', { id: house.personId('manager') }))?.code).toBe(
    'office.last_manager',
  )
  await join('guest', await invite('manager'))
  const replies = await Promise.all([
    house.ask('manager', 'office.dismiss', { id: house.personId('guest') }),
    house.ask('guest', 'office.dismiss', { id: house.personId('manager') }),
  ])
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
  const managers = (await house.dump())['people']!.filter(
    (person) => (person as { office: { role: string } | null }).office?.role === 'manager',
  )
  expect(managers).toHaveLength(1)
})

test('whoever is no staff cannot be dismissed', async () => {
  expect((await house.refusal('manager', 'office.dismiss', { id: house.personId('president') }))?.code).toBe(
    'office.staff_not_found',
  )
})
