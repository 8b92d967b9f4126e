import { openHouse, type House } from '../support/house'
import { keepScreenshot } from '../support/page-checks'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

test('whoever is refused reads why under 我的', async () => {
  await house.ask('guest', 'members.consent', { version: 1 })
  const wish = { name: '林小满', chamberId: 'c_xian', post: 'member', phone: '19977770001' } as const
  await house.ask('guest', 'members.join', wish)

  const manager = await house.phoneOf('manager', '/packages/members/queue/index')
  await manager.getByRole('button', { name: /^不同意林小满/ }).click()
  await manager.getByRole('tab', { name: '姓名与名册不一致' }).click()
  await manager.getByText('不同意，并告诉他原因', { exact: true }).click()
  await manager.getByText('未通过').waitFor()

  const guest = await house.phoneOf('guest', '/pages/mine/index')
  await guest.getByText('未通过').first().waitFor()
  await guest.getByText(/姓名与名册不一致/).waitFor()
})

test('an election hands the chamber over: rights change at once, the history stays', async () => {
  const { phone } = house.emulator.wechat.people.find('member') ?? { phone: '' }
  const president = await house.phoneOf('president', '/packages/chambers/hand-over/index?id=c_xian')
  const fields = president.locator('taro-input-core input')
  await fields.nth(0).fill('叶知秋')
  await fields.nth(1).fill(phone)
  await president.getByRole('button', { name: '换届', exact: true }).click()
  await president.getByText('换届不能撤销').waitFor()
  await keepScreenshot(president, 'election-asks')
  await president.getByText('确认换届', { exact: true }).click()
  await president.getByText('换届已经登记').waitFor()

  const successor = await house.phoneOf('member', '/packages/chambers/show/index?id=c_xian')
  await successor.getByText('更正资料').waitFor()
  await successor.getByText('历任负责人').waitFor()
  const before = await house.phoneOf('president', '/packages/chambers/show/index?id=c_xian')
  await before.getByText('现任负责人').waitFor()
  expect(await before.getByText('更正资料').count()).toBe(0)
})
