import type { Page } from 'playwright-core'
import { openHouse, type House } from '../support/house'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const tap = (page: Page, words: string) => page.getByText(words, { exact: true }).last().click()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const nodesOf = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('.taro_page:not([style*="none"]) *').length)

test('a stranger consents, joins, is approved by his president and asks for contact', async () => {
  const guest = await house.phoneOf('guest', '/pages/mine/index')
  await tap(guest, '加入商会')
  await tap(guest, '同意，继续加入')
  await guest.locator('taro-input-core input').first().fill('林小满')
  await tap(guest, '用微信手机号核对')
  await guest.getByText('微信已确认您的手机号').waitFor()
  await button(guest, '商会：选择商会').click()
  await guest.locator('.chamber-picker input').fill('xian')
  await guest.getByText('西安温州商会').click()
  await guest.getByRole('tab', { name: '青年温商' }).click()
  await tap(guest, '提交')
  await guest.getByText('已提交，等待该商会会长、秘书长或经合办确认').waitFor()

  const president = await house.phoneOf('president', '/packages/members/queue/index')
  await button(president, '同意林小满加入').click()
  await president.getByText('已通过').waitFor()

  const member = await house.phoneOf('guest', '/packages/chambers/show/index?id=c_xian')
  await tap(member, '请求联系')
  await member.locator('textarea').fill('下周拜访商会')
  await tap(member, '发出请求')
  await member.getByText('已经转给').waitFor()

  await president.goto(president.url().replace(/#.*/, '&again#/packages/members/contacts/index'))
  await button(president, '同意林小满').click()
  await tap(president, '同意')
  await president.getByText('您的手机号已经给他看了').waitFor()
  await member.goto(member.url().replace(/#.*/, '&again#/packages/members/contacts/index'))
  await member.getByText(/^1\d{10}$/).waitFor()
})

test('the president corrects his chamber, and what is missing is marked', async () => {
  const page = await house.phoneOf('president', '/packages/chambers/show/index?id=c_xian')
  await tap(page, '更正资料')
  await page.locator('textarea').first().fill('西安市高新区科技路 1 号')
  await tap(page, '记一条会馆进展')
  await tap(page, '保存')
  await page.getByText('请填写日期').waitFor()
  await page
    .getByRole('button', { name: /^删除会馆第/ })
    .last()
    .click()
  await tap(page, '保存')
  await page.getByText('会长今天确认过').waitFor()
})

test('252 chambers are found as one types, and scrolled through without piling up', async () => {
  const page = await house.phoneOf('young', '/pages/chambers/index')
  const last = page.locator('.chamber-row').last()
  await last.waitFor()
  const rows = await page.locator('.directory__list-title').textContent()
  expect(rows).toBe('252 个商会')
  await page.mouse.move(180, 500)
  let most = 0
  for (let i = 0; i < 30; i++) {
    await page.mouse.wheel(0, 1500)
    await page.waitForTimeout(150)
    most = Math.max(most, await nodesOf(page))
  }
  const chunks = await page.locator('.windowed-list__chunk').count()
  expect(chunks).toBe(Math.ceil(252 / 16))
  expect(most).toBeLessThan(1000)
  await page.locator('input').fill('xian')
  await page.getByRole('link', { name: /^西安温州商会/ }).waitFor()
})

test('an export is a file that opens, and leaving takes the typed word', async () => {
  const page = await house.phoneOf('young', '/packages/members/my-data/index')
  const made = page.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes('personalData.export')),
  )
  await tap(page, '导出我的信息')
  const { result } = (await (await made).json()) as { result: { data: { url: string } } }
  const file = await page.request.get(result.data.url)
  expect((await file.body()).subarray(0, 2).toString()).toBe('PK')
  await tap(page, '退出并删除')
  await page.locator('.dialog input').fill('退出')
  await page.locator('.dialog').getByText('退出并删除', { exact: true }).click()
  await page.getByText('已经退出').waitFor()
  await page.goto(page.url().replace(/#.*/, '&again#/pages/mine/index'))
  await page.getByText('访客身份').waitFor()
})
