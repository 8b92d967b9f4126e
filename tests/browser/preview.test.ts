import { openHouse, type House } from '../support/house'
import { keepScreenshot } from '../support/page-checks'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

async function openPreview() {
  // Any phone is a browser of its own; this one goes to the page around the phones, as wide as a PC.
  const page = await house.phoneOf('guest', '/', { width: 1440, height: 900 })
  await page.goto(`${house.emulator.url}/?screen=two&left=guest&right=editor`)
  return page
}

test('two phones side by side are two people', async () => {
  const page = await openPreview()
  const [left, right] = [
    page.frameLocator('.seat:nth-of-type(1) iframe'),
    page.frameLocator('.seat:nth-of-type(2) iframe'),
  ]
  await left.getByText('我的').click()
  await right.getByText('我的').click()
  await right.getByText('经合办工作台').waitFor()
  await left.getByText('我是经合办工作人员').waitFor()
  await keepScreenshot(page, 'preview-two')
})

test('choosing a person, a text size and a screen is kept in the address', async () => {
  const page = await openPreview()
  await page.getByText('一部手机').click()
  expect(await page.locator('iframe').count()).toBe(1)
  await page.getByRole('button', { name: '西安会长 郑海川' }).click()
  await page.getByText('大字', { exact: true }).click()
  expect(new URL(page.url()).search).toBe('?left=president&right=editor&screen=one&font=20&theme=light')
  const phone = page.frameLocator('iframe')
  await phone.locator('.theme--large').first().waitFor()
  await page.reload()
  expect(await page.getByRole('button', { name: '西安会长 郑海川' }).getAttribute('aria-pressed')).toBe(
    'true',
  )
})
