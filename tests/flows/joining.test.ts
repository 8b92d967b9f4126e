import { readFileSync } from 'node:fs'
import path from 'node:path'
import { House } from './house'
import { consent, onRoster, rolesOf, verified, wish } from './members'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

test('nothing is collected before consent', async () => {
  const code = house.phoneCode('newcomer')
  for (const error of [
    await house.refusal('newcomer', 'members.verifyPhone', { code }),
    await house.refusal('newcomer', 'members.join', wish({ phone: '13800000001' })),
    await house.refusal('newcomer', 'members.updateProfile', { nickname: '小项' }),
    await house.refusal('newcomer', 'contacts.request', { chamberId: 'c_wuxi', message: '认识一下' }),
  ]) {
    expect(['privacy.consent_missing', 'access.denied']).toContain(error?.code)
  }
  const dump = JSON.stringify(await house.dump())
  expect(dump).not.toContain(house.phone('newcomer'))
  expect(dump).not.toContain('13800000001')
})

test.each(['president', 'secretary', 'young', 'member'] as const)(
  'a number on the roster makes a %s at once',
  async (post) => {
    await onRoster(house.phone('newcomer'), { post, chamberId: 'c_wuxi', chamberName: '无锡温州商会' })
    const standing = await verified(house, 'newcomer')
    expect(standing).toMatchObject({
      name: '项知远',
      phoneVerified: true,
      speaksFor: 'c_wuxi',
      posts: [{ chamberId: 'c_wuxi', post }],
    })
    expect(standing.phoneMasked).toMatch(/^\d{3}\*{4}\d{4}$/)
    expect(await rolesOf(house, 'newcomer')).toContain(post)
  },
)

test('a code works once, and not a made-up one', async () => {
  await consent(house, 'newcomer')
  const code = house.phoneCode('newcomer')
  await house.get('newcomer', 'members.verifyPhone', { code })
  for (const stale of [code, 'made-up']) {
    expect((await house.refusal('newcomer', 'members.verifyPhone', { code: stale }))?.code).toBe(
      'phone.code_invalid',
    )
  }
})

test('a foreign number is refused kindly', async () => {
  house.cloud.emulator.wechat.people.add({ id: 'abroad', phone: '2025550123' })
  await consent(house, 'abroad')
  const code = house.phoneCode('abroad')
  expect((await house.refusal('abroad', 'members.verifyPhone', { code }))?.code).toBe('phone.foreign')
})

test('joining a chamber whose roster knows the number needs nobody’s approval', async () => {
  await verified(house, 'newcomer')
  await onRoster(house.phone('newcomer'))
  const standing = await house.get('newcomer', 'members.join', wish())
  expect(standing).toMatchObject({ posts: [{ chamberId: 'c_xian', post: 'member' }], applications: [] })
})

test('two posts: he chooses for which chamber he speaks, and only among his own', async () => {
  await onRoster(house.phone('newcomer'), {
    post: 'president',
    chamberId: 'c_wuxi',
    chamberName: '无锡温州商会',
  })
  await onRoster(house.phone('newcomer'))
  const standing = await verified(house, 'newcomer')
  expect(standing.posts).toHaveLength(2)
  expect(standing.speaksFor).not.toBeNull()
  expect(await rolesOf(house, 'newcomer')).toEqual(expect.arrayContaining(['president', 'member']))
  for (const chamberId of ['c_wuxi', 'c_xian']) {
    expect(await house.get('newcomer', 'members.speakFor', { chamberId })).toMatchObject({
      speaksFor: chamberId,
    })
  }
  expect((await house.refusal('newcomer', 'members.speakFor', { chamberId: 'c_none' }))?.code).toBe(
    'member.not_in_chamber',
  )
})

test('avatar and nickname through WeChat’s own components', async () => {
  await consent(house, 'newcomer')
  const picture = readFileSync(path.join(__dirname, '../fixtures/hall.png'))
  const avatarUpload = await house.upload('avatar.png', picture)
  const standing = await house.get('newcomer', 'members.updateProfile', { nickname: '小项', avatarUpload })
  expect(standing.nickname).toBe('小项')
  expect((await fetch(standing.avatarUrl!, { method: 'HEAD' })).status).toBe(200)
  const text = await house.upload('avatar.png', Buffer.from('no picture'))
  expect(
    (await house.refusal('newcomer', 'members.updateProfile', { nickname: '小项', avatarUpload: text }))
      ?.code,
  ).toBe('file.wrong_type')
  expect((await house.refusal('newcomer', 'members.updateProfile', { nickname: '测试辱骂' }))?.code).toBe(
    'content.refused',
  )
})
