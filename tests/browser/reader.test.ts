import { openHouse, type House } from '../support/house'
import { publish } from '../support/house-news'

let house: House
let memberOnly: string

beforeAll(async () => {
  house = await openHouse()
  await publish(house)
  memberOnly = await publish(house, {
    title: '会员内部通讯第三期',
    audience: 'members',
    html: '<p>本期通讯只发给会员。</p>',
  })
})
afterAll(() => house?.close())

test('the president finds news in the feed, opens it and reads it', async () => {
  const phone = await house.phoneOf('president')
  await phone.getByText('异地温州商会秘书长培训班报名通知').click()
  await phone.getByText('温州市委党校。').waitFor()
  await phone.goBack()
  await phone.getByRole('link', { name: /^已读.*秘书长培训班/ }).waitFor()
})

test('a channel shows its own news only', async () => {
  const phone = await house.phoneOf('president')
  await phone.getByRole('tab', { name: '政策' }).click()
  await phone.getByText('异地温州商会秘书长培训班报名通知').waitFor({ state: 'detached' })
  await phone.getByRole('tab', { name: '通知公告' }).click()
  await phone.getByText('异地温州商会秘书长培训班报名通知').waitFor()
})

test('searching finds an article by words in its text', async () => {
  const phone = await house.phoneOf('president')
  const field = phone.locator('input').first()
  await field.fill('市委党校')
  await field.press('Enter')
  await phone.getByText('异地温州商会秘书长培训班报名通知').waitFor()
  await phone.getByText('会员内部通讯第三期').waitFor({ state: 'detached' })
})

test('a guest does not see member-only news and is refused when he has its address', async () => {
  const member = await house.phoneOf('young')
  await member.getByText('会员内部通讯第三期').waitFor()
  const guest = await house.phoneOf('guest')
  await guest.getByText('异地温州商会秘书长培训班报名通知').waitFor()
  expect(await guest.getByText('会员内部通讯第三期').count()).toBe(0)
  const refused = await house.phoneOf('guest', `/packages/news/article/index?id=${memberOnly}`)
  await refused.getByText('仅供会员阅读').first().waitFor()
})

test('when the cloud does not answer the page offers 重试, and it works', async () => {
  const phone = await house.phoneOf('guest', '/pages/mine/index')
  await phone.route('**/wechat/call', (route) => route.abort())
  await phone.goto(`${house.emulator.url}/h5/index.html?person=guest&x=1#/pages/home/index`)
  const retry = phone.getByText('重试', { exact: true })
  await retry.waitFor()
  await phone.unroute('**/wechat/call')
  await retry.click()
  await phone.getByText('异地温州商会秘书长培训班报名通知').waitFor()
})
