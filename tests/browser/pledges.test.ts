import type { Page } from 'playwright-core'
import { openHouse, type House } from '../support/house'
import { openCampaign, openToPublic, pledge, receive } from '../support/house-pledges'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const foot = (page: Page, words: string) => page.locator('.foot-bar').getByText(words, { exact: true })
const tap = (page: Page, words: string) => page.getByText(words, { exact: true }).last().click()
const board = (id: string) => `/pages/pledges/index?id=${id}`
const show = (id: string) => `/packages/pledges/show/index?id=${id}`
const field = (page: Page, label: string) => page.locator(`taro-input-core[aria-label="${label}"] input`)

test('a president pledges ten million in four parts for himself, his company and his chamber; the first comes in two transfers', async () => {
  const id = await openCampaign(house, { title: '五水共治 2026' })
  const page = await house.phoneOf('president', board(id))
  await foot(page, '我要认捐').click()
  await field(page, '认捐金额').fill('1000万')
  await page.getByText('10,000,000 元（壹仟万元整）').waitFor()
  await page.getByRole('tab', { name: '分 4 期' }).click()
  await field(page, '企业（可不填）').fill('海川实业')
  await foot(page, '核对并认捐').click()
  await page
    .locator('.sheet')
    .getByText(/第 4 期 .* 2,500,000 元/)
    .waitFor()
  await page.locator('.sheet').getByText('确认认捐').click()
  await page.getByText(/认捐已登记，感谢您/).waitFor()
  await page.getByText('分 4 期').waitFor()

  const { items } = await house.ask('president', 'pledges.mine', {})
  const mine = items.find(({ campaignId }) => campaignId === id)!
  expect(mine).toMatchObject({ pledgedFen: 1_000_000_000, receivedFen: 0 })
  expect(mine.terms.credit).toMatchObject({ person: true, company: '海川实业', chamberId: 'c_xian' })
  await receive(house, id, mine.id, 100_000_000)
  await receive(house, id, mine.id, 150_000_000)

  const again = await house.phoneOf('president', show(mine.id))
  await again.getByText('25%').waitFor()
  await again.locator('.pledge-part').first().getByText('已到账', { exact: true }).waitFor()
  const seen = await house.phoneOf('secretary', board(id))
  await seen.locator('.total--pledged').getByText('10,000,000 元').waitFor()
  await seen.locator('.total--received').getByText('2,500,000 元').waitFor()
  await seen
    .getByText(/海川实业/)
    .first()
    .waitFor()
})

test('until money has come the donor changes it himself; afterwards he asks', async () => {
  const id = await openCampaign(house, { title: '可以修改的认捐' })
  const { id: pledgeId } = await pledge(house, 'member', id, { amountFen: 500_000 })
  const page = await house.phoneOf('member', show(pledgeId))
  await tap(page, '修改认捐')
  await field(page, '认捐金额').fill('8000')
  await foot(page, '核对并修改').click()
  await page.locator('.sheet').getByText('确认修改').click()
  await page.locator('.pledge-part').getByText('8,000 元').waitFor()
  await receive(house, id, pledgeId, 100_000)
  const later = await house.phoneOf('member', show(pledgeId))
  await later.getByText('申请变更', { exact: true }).waitFor()
  expect(await later.getByText('修改认捐', { exact: true }).count()).toBe(0)
})

test('a guest sees no name of an anonymous donor, and of an internal campaign nothing', async () => {
  const open = await openToPublic(house, { title: '面向公众的项目' })
  const credit = { person: true, company: '隐者实业', chamberId: null }
  const { donorName, id } = await pledge(house, 'member', open, { display: 'anonymous', credit })
  await receive(house, open, id, 1_000_000)
  const page = await house.phoneOf('guest', board(open))
  await page.locator('.honour').getByText('隐名').first().waitFor()
  const text = await page.locator('.page').last().innerText()
  expect(text).not.toContain(donorName)
  expect(text).not.toContain('隐者实业')
  await page.goto(`${page.url().split('#')[0]}#/packages/pledges/verify/index?id=${open}`)
  await page.getByText('账本完整，没有被改动').waitFor()
  expect(await page.locator('.page').last().innerText()).not.toContain(donorName)

  const internal = await openCampaign(house, { title: '会员内部项目' })
  const closed = await house.phoneOf('guest', board(internal))
  await closed.getByText('这个认捐项目只面向会员').waitFor()
  expect(await closed.getByText('会员内部项目').count()).toBe(0)
})

test('a poster carries the figures of this moment', async () => {
  const id = await openToPublic(house, { title: '有海报的项目' })
  await pledge(house, 'member', id, { amountFen: 123_456_789 })
  const page = await house.phoneOf('guest', `/packages/pledges/poster/index?id=${id}`)
  await page.getByRole('img', { name: /有海报的项目。认捐 1,234,567.89 元，到账 0 元/ }).waitFor()
})
