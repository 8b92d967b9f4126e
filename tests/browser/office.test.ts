import type { Page } from 'playwright-core'
import { openHouse, type House } from '../support/house'
import { publish } from '../support/house-news'
import { keepScreenshot } from '../support/page-checks'

const desk = '/packages/office/desk/index'
const write = '/packages/office/edit/index'
const title = '首届温商五水共治捐助仪式举行'
const text = '全国各地温州商会会长现场认捐，款项由专户管理。'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const button = (page: Page, name: string) => page.locator('taro-button-core', { hasText: name })
const titleField = (page: Page) => page.locator('[aria-label=标题] input')
const writeBody = (page: Page, words: string) =>
  page.getByRole('textbox', { name: '正文' }).pressSequentially(words)

async function fillIn(page: Page) {
  await titleField(page).fill(title)
  await writeBody(page, text)
}

async function addPicture(page: Page) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '插入图片' }).click()
  const picture = { name: '会场.png', mimeType: 'image/png', buffer: await page.screenshot() }
  await (await chooser).setFiles(picture)
  await page.locator('.ql-editor img').waitFor()
}

/** Checks of pictures answer after a moment, and the answer is handled by `jobs`. */
const untilPublished = (editor: Page) => editor.getByText('已发布').first().waitFor()

test('the editor writes with a picture, publishes and pins; the president sees it first', async () => {
  await publish(house, { title: '更晚发布的一条' })
  const editor = await house.phoneOf('editor', desk)
  await button(editor, '写资讯').click()
  await fillIn(editor)
  await addPicture(editor)
  await editor.getByText(/^已保存/).waitFor()
  await keepScreenshot(editor, 'office-write')
  await button(editor, '发布').click()
  await editor.getByText('文字和图片先过内容安全检查').waitFor()
  await keepScreenshot(editor, 'office-publish')
  await button(editor, '发布').last().click()
  await keepScreenshot(editor, 'office-result')
  await button(editor, '回到工作台').click()
  await untilPublished(editor)
  await keepScreenshot(editor, 'office-desk')
  await publish(house, { title: '又一条更晚发布的' })

  const row = editor.locator('.desk-row', { hasText: title })
  await row.getByText('操作').click()
  await editor.getByText('排在资讯列表最前面').click()
  await row.getByText('置顶').waitFor()
  await keepScreenshot(editor, 'office-desk')

  const president = await house.phoneOf('president')
  await president.getByText(title).waitFor()
  const first = president.getByRole('link').first()
  expect(await first.textContent()).toContain(title)
  await first.click()
  await president.getByText(text).waitFor()
  await president.locator('.taro_page img').first().waitFor()
  await keepScreenshot(president, 'article-with-picture')
})

test('a reader is counted once, however often he opens it', async () => {
  const id = await publish(house, { title: '只数一次的一条' })
  const route = `/packages/news/article/index?id=${id}`
  for (const person of ['president', 'president', 'secretary', 'editor']) {
    const page = await house.phoneOf(person, route)
    await page.getByText('温州市委党校。').waitFor()
    await page.close()
  }
  await house.emulator.functions.fireTimer('jobs', 'tally-reads')
  const editor = await house.phoneOf('manager', desk)
  await editor.locator('.desk-row', { hasText: '只数一次的一条' }).getByText('2 人读过').waitFor()
})

test('what was typed stays when the cloud is away, and is saved when it is back', async () => {
  const editor = await house.phoneOf('editor', write)
  await titleField(editor).waitFor()
  await editor.route('**/wechat/**', (route) => route.abort())
  await fillIn(editor)
  await editor.getByText('未保存：网络不可用').waitFor()
  await keepScreenshot(editor, 'office-offline')
  expect(await editor.locator('.ql-editor').textContent()).toContain(text)
  expect(await titleField(editor).inputValue()).toBe(title)
  await editor.unroute('**/wechat/**')
  await writeBody(editor, '（续）')
  await editor.getByText(/^已保存/).waitFor()
})

test('words that WeChat refuses are not published, and the page says why', async () => {
  const editor = await house.phoneOf('editor', write)
  await titleField(editor).fill('含有测试欺诈的一条')
  await writeBody(editor, text)
  await editor.getByText(/^已保存/).waitFor()
  await button(editor, '发布').click()
  await button(editor, '发布').last().click()
  await editor
    .getByText(/没有通过/)
    .first()
    .waitFor()
  await keepScreenshot(editor, 'office-refused')
})

test('a president has no desk', async () => {
  const president = await house.phoneOf('president', desk)
  await president.getByText('这里是经合办的工作台').waitFor()
  expect(await president.getByText('写资讯').count()).toBe(0)
})
