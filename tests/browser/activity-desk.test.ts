import type { Page } from 'playwright-core'
import { dateOf } from '@contract/values/time'
import { DAY_MS, publishActivity } from '../support/house-activities'
import { openHouse, type House } from '../support/house'
import { keepScreenshot } from '../support/page-checks'

const root = '/packages/activity-desk'
const title = '第十二期秘书长培训班'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const button = (page: Page, name: string) => page.locator('taro-button-core', { hasText: name })
const field = (page: Page, label: string) =>
  page.locator(`[aria-label="${label}"] input, [aria-label="${label}"] textarea`)

const inSheet = (page: Page, name: string) => page.locator('.sheet taro-button-core', { hasText: name })

const seats = {
  ...{ capacity: 2, reserves: [], releaseAt: null },
  ...{ waitlist: true, review: true, offerHours: 24 },
}

/** Under review, two seats, and three who want one. */
async function reviewed() {
  const id = await publishActivity(house, { title: '要审核的培训班', seats })
  for (const person of ['president', 'secretary', 'young']) {
    const { chambers } = await house.ask(person, 'activities.show', { id })
    const chamberId = chambers[0]?.id ?? ''
    await house.ask(person, 'activities.signUp', { id, chamberId, answers: {} })
  }
  return id
}

test('the editor writes an activity from nothing and publishes it; a member finds it', async () => {
  const editor = await house.phoneOf('editor', `${root}/edit/index`)
  await field(editor, '标题').fill(title)
  await editor.getByRole('textbox', { name: '活动说明' }).pressSequentially('三天两晚，食宿由经合办安排。')
  await button(editor, '添加场次').click()
  await keepScreenshot(editor, 'activity-session')
  await inSheet(editor, '添加').click()
  await button(editor, '照抄最后一天').click()
  await field(editor, '地点').fill('温州市委党校')
  await button(editor, '添加问题').click()
  await editor.getByText('住宿', { exact: true }).click()
  await keepScreenshot(editor, 'activity-question')
  await inSheet(editor, '添加').click()
  await field(editor, '总名额').fill('40')
  await editor.getByText(/^已保存/).waitFor()
  await button(editor, '发布').click()
  await editor.getByText('名额：40 个').waitFor()
  await keepScreenshot(editor, 'activity-publish')
  await inSheet(editor, '发布').click()
  await editor.getByText('符合条件的人现在就能在“活动”里看到并报名。').waitFor()
  await button(editor, '管理这个活动').click()
  await editor.getByText('报名名单').waitFor()

  const { items } = await house.ask('secretary', 'activities.list', {})
  const found = items.find((each) => each.title === title)
  expect(found).toMatchObject({ placeName: '温州市委党校', counts: { capacity: 40, free: 40 } })
  const page = await house.ask('secretary', 'activities.show', { id: found?.id ?? '' })
  expect(page.sessions.map((session) => session.title)).toEqual(['第 1 天', '第 2 天'])
  const [first, second] = page.sessions.map(({ startsAt }) => startsAt)
  expect(dateOf((first ?? 0) + DAY_MS)).toBe(dateOf(second ?? 0))
  expect(page.questions.map(({ label }) => label)).toEqual(['住宿安排'])
})

test('seats below what is taken are refused with the reason beside the field; more move the next one up', async () => {
  const id = await reviewed()
  const editor = await house.phoneOf('editor', `${root}/seats/index?id=${id}`)
  await field(editor, '总名额').fill('1')
  await button(editor, '保存名额').click()
  await editor.locator('.field__error', { hasText: '已有 2 人占用名额，不能减到 1 个' }).waitFor()
  await keepScreenshot(editor, 'activity-seats-refused')
  await field(editor, '总名额').fill('3')
  await button(editor, '保存名额').click()
  await editor.getByText(/^已保存。/).waitFor()
  expect((await house.ask('editor', 'activityDesk.edit', { id })).counts).toMatchObject({
    taken: 3,
    waiting: 0,
  })
})

test('the editor looks at a sign-up, refuses one, approves another, and takes the lists along', async () => {
  const id = await reviewed()
  const editor = await house.phoneOf('editor', `${root}/roll/index?id=${id}`)
  const first = editor.locator('.data-table__row').first()
  const name = (await first.locator('.data-table__cell--lead').textContent()) ?? ''
  await first.locator('taro-button-core').click()
  await editor.getByText('审核通过').waitFor()
  await keepScreenshot(editor, 'activity-row')
  await editor.getByText('不通过').click()
  await field(editor, '原因，本人会看到').fill('本期限秘书长')
  await button(editor, '不通过').last().click()
  await editor.getByText(`没有通过：${name}`).waitFor()

  await editor
    .getByText(/^待审核/)
    .first()
    .click()
  await editor.locator('.data-table__row').first().locator('taro-button-core').click()
  await editor.getByText('审核通过').click()
  await button(editor, '审核通过').last().click()
  await editor.getByText(/^已通过：/).waitFor()
  const { filters } = await house.ask('editor', 'activityDesk.roll', { id })
  expect(filters).toMatchObject({ out: 1, seated: 1, offered: 1, waiting: 0 })

  for (const [words, file] of [
    ['报名表', /已导出 \d+ 人：.*\.xlsx/],
    ['胸卡', /已导出 \d+ 人：.*\.docx/],
    ['签到表', /已导出 \d+ 人：.*\.docx/],
  ] as const) {
    await button(editor, words).first().click()
    await editor.getByText(file).waitFor()
  }
  await keepScreenshot(editor, 'activity-exports')
  const opened = editor.waitForEvent('popup')
  await button(editor, '打开文件').click()
  await opened
  const { url } = await house.ask('editor', 'activityDesk.exportRoll', { id })
  const bytes = Buffer.from(await (await fetch(new URL(url, house.emulator.url))).arrayBuffer())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
})

test('an activity is cancelled with a reason, and those in it read it', async () => {
  const id = await reviewed()
  const editor = await house.phoneOf('editor', `${root}/manage/index?id=${id}`)
  await editor.getByText('取消活动').click()
  await field(editor, '取消原因').fill('台风预警，会场关闭')
  await field(editor, '写“取消活动”确认').fill('取消活动')
  await keepScreenshot(editor, 'activity-cancel')
  await button(editor, '取消活动').last().click()
  await editor.getByText('已取消：台风预警，会场关闭').waitFor()
  const page = await house.ask('young', 'activities.show', { id })
  expect([page.phase, page.reason]).toEqual(['cancelled', '台风预警，会场关闭'])
  const { items } = await house.ask('young', 'inbox.list', {})
  expect(items.some(({ title: said, text }) => `${said}${text}`.includes('台风预警'))).toBe(true)
})
