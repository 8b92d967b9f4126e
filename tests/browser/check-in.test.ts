import type { Page } from 'playwright-core'
import { writeCode } from '@contract/values/rotating-code'
import { openHouse, type House } from '../support/house'
import { publishActivity, startingSoon } from '../support/house-activities'
import { keepScreenshot } from '../support/page-checks'
import { activityIds } from '../../scripts/seed/activities/ids'

const people = ['member', 'young', 'president'] as const

let house: House
let activity: string

/** A class that has just begun, with three people of 西安. */
async function openClass() {
  const id = await publishActivity(house, startingSoon())
  for (const who of people)
    await house.ask(who, 'activities.signUp', { id, chamberId: 'c_xian', answers: {}, listed: false })
  return id
}

beforeAll(async () => {
  house = await openHouse()
  activity = await openClass()
})
afterAll(() => house?.close())

const day = () => house.ask('editor', 'checkIn.day', { activityId: activity })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const tap = (page: Page, words: string) => page.getByText(words, { exact: true }).last().click()

const TAPS = 3

async function checkIn(page: Page, { code, name }: { code: string; name: string }) {
  await page.locator('.search-box input').fill(code)
  const shown = page.locator('.door-shown__name', { hasText: name })
  // While the page still moves to the one before, a tap may miss: then one taps again.
  for (let tap = 1; ; tap++) {
    await button(page, `给${name}签到`).first().click()
    const came = await shown.waitFor({ timeout: tap < TAPS ? 3_000 : 10_000 }).then(
      () => true,
      () => false,
    )
    if (came) return
    if (tap === TAPS) throw new Error(`${name} was not checked in`)
  }
}

test('an office phone loses its network, checks three people in, finds it again, and nobody counts twice', async () => {
  const { items } = await day()
  expect(items).toHaveLength(3)
  const phone = await house.newPhone()
  const page = await house.phoneOf('editor', `/packages/check-in/scan/index?id=${activity}`, {}, phone)
  await page.getByText('全部已上传').waitFor()

  await phone.setOffline(true)
  for (const row of items) await checkIn(page, row)
  await page.getByText('待上传 3 条').waitFor()
  await page.getByText('/ 3 人已到').waitFor()
  await keepScreenshot(page, 'check-in-offline')
  expect((await day()).came.s1).toBe(0)

  // Meanwhile the other office phone, with a network, takes one of them too.
  const other = await house.phoneOf('manager', `/packages/check-in/scan/index?id=${activity}`)
  await checkIn(other, items[0]!)
  await other.getByText('全部已上传').waitFor()
  expect((await day()).came.s1).toBe(1)

  await phone.setOffline(false)
  await page.getByText('全部已上传').waitFor({ timeout: 30_000 })
  expect((await day()).came.s1).toBe(3)
  expect(await page.locator('.door-head__here').textContent()).toBe('3')

  await page.locator('.search-box input').fill(items[2]!.code)
  await button(page, `撤销${items[2]!.name}的签到`).first().click()
  await page.locator('.door-shown__title', { hasText: '已撤销' }).waitFor()
  await page.getByText('全部已上传').waitFor()
  expect((await day()).came.s1).toBe(2)
})

test('somebody checks himself in by the code at the door; a photographed one is refused', async () => {
  const { secret } = await house.ask('editor', 'checkIn.venueCode', { activityId: activity, sessionId: 's1' })
  const codeAt = (at: number) => writeCode('V', activity, 's1', secret, at)
  const page = await house.phoneOf('young', `/packages/check-in/code/index?id=${activity}`)
  const enter = async (code: string) => {
    await button(page, '扫现场签到码').click()
    await page.locator('.sheet input').fill(code)
    await page.locator('.sheet').getByText('签到', { exact: true }).click()
  }
  await enter(codeAt(Date.now() - 10 * 60_000))
  await page.getByText('这个签到码已经过期，请重新扫描会场屏幕').last().waitFor()
  await button(page, '关闭').click()
  await enter(codeAt(Date.now()))
  await page.getByText(/签到成功：|您已经签过/).waitFor()
})

/** Another young merchant with WeChat. */
async function secondRunner() {
  const person = house.emulator.wechat.people.find('guest')!
  const chamber = { chamberId: 'c_xian', post: 'young' } as const
  await house.ask('manager', 'roster.save', {
    ...chamber,
    ...{ name: '林小满', phone: person.phone, startsOn: null, endsOn: null },
  })
  await house.ask('guest', 'members.consent', { version: 1 })
  await house.ask('guest', 'members.verifyPhone', {
    code: house.emulator.wechat.phoneCodes.issue(person),
    name: '林小满',
  })
}

test('a baton goes to the group and into the next hand, and the chain is a picture', async () => {
  await secondRunner()
  const route = `/packages/relay/show/index?id=${activityIds.inheritance}`
  const holder = await house.phoneOf('young', route)
  await tap(holder, '传给下一棒')
  await holder.getByRole('tab', { name: '传到群里' }).click()
  await holder.locator('.sheet textarea').fill('一棒接一棒，不停步')
  await tap(holder, '传出')
  await holder.locator('.dialog').getByText('传出', { exact: true }).click()
  await holder.getByText('复制接力链接').waitFor()
  await keepScreenshot(holder, 'relay-offered')

  const { offer } = await house.ask('young', 'relays.show', { activityId: activityIds.inheritance })
  const next = await house.phoneOf('guest', `${route}&token=${offer?.token}`)
  await next.getByText('第九棒递到您手上了').waitFor()
  await tap(next, '接棒')
  await next.getByText('接力棒现在在 · 第九棒').waitFor()
  await next.getByText('接力棒在您手上').waitFor()

  await tap(next, '生成接力图')
  const picture = next.locator('.poster__image img')
  await picture.waitFor()
  const width = await picture.evaluate((image: HTMLImageElement) =>
    image.decode().then(() => image.naturalWidth),
  )
  expect(width).toBeGreaterThan(1000)
  await keepScreenshot(next, 'relay-picture')

  // Whoever comes by the same link is told who was first.
  const late = await house.phoneOf('member', `${route}&token=${offer?.token}`)
  await late.getByText('林小满先接过了这一棒').waitFor()
})
