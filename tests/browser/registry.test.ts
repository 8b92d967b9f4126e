import type { Page } from 'playwright-core'
import { openHouse, type House } from '../support/house'
import { keepScreenshot } from '../support/page-checks'

const registry = '/packages/registry'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const button = (page: Page, name: string) => page.locator('taro-button-core', { hasText: name })

const numbered = (phones: string[]) =>
  phones.map((phone, i) => `西安温州商会,温商,测试${'甲乙丙丁'.charAt(i)},${phone}`)
const csv = (rows: string[]) => Buffer.from(`\ufeff${['商会,身份,姓名,手机号', ...rows].join('\r\n')}`)
const good = numbered(['13905770001', '13905770002', '13905770003'])

async function upload(page: Page, rows: string[]) {
  const chooser = page.waitForEvent('filechooser')
  await button(page, '选择文件').click()
  await (await chooser).setFiles({ name: '名册.csv', mimeType: 'text/csv', buffer: csv(rows) })
  await page.getByText('这份表格的哪一列是什么？').waitFor()
  await keepScreenshot(page, 'import-mapping')
  await button(page, '开始检查').click()
}

test('a look at a number and a changed term are in the log, the number is not', async () => {
  const page = await house.phoneOf('manager', `${registry}/roster/index`)
  await button(page, '操作').first().click()
  await page.getByText('查看号码').click()
  await button(page, '查看号码').click()
  await page.getByText('已记入操作记录').waitFor()
  await keepScreenshot(page, 'roster-number')
  const shown = (await page.locator('.phone-look__number').textContent()) ?? ''
  await page.getByLabel('关闭').click()

  await button(page, '操作').first().click()
  await page.getByText('姓名、手机号、任期').click()
  await page.locator('[aria-label=姓名] input').fill('改名人')
  await keepScreenshot(page, 'roster-edit')
  await button(page, '保存').click()
  await page.getByText(/^已保存：改名人/).waitFor()

  const log = await house.phoneOf('manager', `${registry}/audit/index`)
  await log.getByText('查看手机号').first().waitFor()
  await log.getByText('改名人', { exact: true }).waitFor()
  await keepScreenshot(log, 'audit-entries')
  const phone = shown.replaceAll(' ', '')
  expect(phone).toMatch(/^1\d{10}$/)
  expect(await log.content()).not.toContain(phone)
})

test('a file with a bad cell names it and changes nothing', async () => {
  const page = await house.phoneOf('manager', `${registry}/imports/index?kind=roster`)
  await upload(page, [...good.slice(0, 2), '西安温州商会,温商,测试丙,139'])
  await page.getByText('第 4 行').waitFor()
  await page.getByText('手机号：不是 11 位手机号').waitFor()
  await page.getByText('有 1 条有错误，请处理').waitFor()
  await keepScreenshot(page, 'import-errors')
  await button(page, '改正').click()
  await page.getByText('改正第 4 行').waitFor()
  await keepScreenshot(page, 'import-mend')
  await page.getByLabel('关闭').click()
  await page.setViewportSize({ width: 1280, height: 900 })
  await keepScreenshot(page, 'import-errors-wide')
  const { items } = await house.ask('manager', 'roster.list', { query: '13905770001' })
  expect(items).toEqual([])
})

test('an import that was left is picked up again, applied once, and the same file changes nothing', async () => {
  const page = await house.phoneOf('manager', `${registry}/imports/index?kind=roster`)
  await upload(page, good)
  await page.getByText('检查完了，请核对').waitFor()
  await keepScreenshot(page, 'import-ready')
  await page.close()

  const again = await house.phoneOf('manager', `${registry}/imports/index?kind=roster`)
  await again.getByText('等您确认导入').waitFor()
  await again.getByText('名册.csv').first().click()
  await button(again, '导入 3 条').click()
  await button(again, '全部导入').click()
  await again.getByText('导入完成').waitFor()
  await keepScreenshot(again, 'import-done')
  const { items } = await house.ask('manager', 'roster.list', { query: '13905770001' })
  expect(items.map(({ name, post }) => [name, post])).toEqual([['测试甲', 'member']])

  await button(again, '再导一份').click()
  await upload(again, good)
  await again.getByText(/和现有内容完全一样/).waitFor()
})

test('two records of one merchant become one, which has both histories', async () => {
  const pairOf = async () => (await house.ask('manager', 'merchants.duplicates', {})).items[0]
  const records = (await pairOf())?.records ?? []
  const page = await house.phoneOf('manager', `${registry}/duplicates/index`)
  await button(page, '并入').first().click()
  await keepScreenshot(page, 'merge-question')
  await button(page, '合并').last().click()
  await page.getByText(/^已合并，保留/).waitFor()
  expect((await pairOf())?.records).not.toEqual(records)

  const [first, second] = await Promise.all(
    records.slice(0, 2).map(({ id }) => house.ask('manager', 'merchants.show', { id })),
  )
  expect(first?.id).toBe(second?.id)
  expect(first?.history[0]?.what).toContain('并入另一条')
})
