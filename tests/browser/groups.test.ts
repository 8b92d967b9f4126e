import type { Page } from 'playwright-core'
import { fromShanghai, dateOf } from '@contract/values/time'
import { openHouse, type House } from '../support/house'
import { activityDraft, DAY_MS, publishActivity } from '../support/house-activities'
import { keepScreenshot } from '../support/page-checks'

/** A long way through many hands, on a machine that may be busy. */
const LONG_MS = 240_000
const TITLE = '新能源企业研学'
const LINE = '这次研学很实在，青年都去听听'

let house: House
let page: Page

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const app = () => page.frameLocator('iframe')
const row = (name: string) => page.locator('.chat-row', { has: page.locator(`b:text-is("${name}")`) })
const post = (path: string, data: object) =>
  page.request.post(`${house.emulator.url}/emulator/${path}`, { data })
const fire = (name: string) => post('triggers', { functionName: 'jobs', name })

/** The clock of the cloud, at a time of day in Shanghai `days` from the machine's today. */
async function setClock(days: number, time: string) {
  const at = fromShanghai(dateOf(Date.now() + days * DAY_MS), time)
  await post('clock', { offsetMs: at - Date.now() })
  return at
}

/** Somebody takes the phone and is in WeChat's list of chats. */
async function hold(title: string) {
  await page.getByRole('button', { name: title, exact: true }).click()
  if (await page.locator('.device[data-view="mini-program"]').count())
    await page.locator('.capsule-close').click()
  const back = page.locator('.wx-back')
  if (await back.isVisible()) await back.click()
}

async function openCard(chat: string) {
  await row(chat).click()
  await page.locator('.wx-room .card').filter({ hasText: TITLE }).last().click()
  await app().locator('.activity-head__title').getByText(TITLE).waitFor()
}

/** The page's ⋯ or its own button has asked; now the group. */
async function sendTo(chat: string) {
  await page.locator('.sheet').locator('.chat-row', { hasText: chat }).click()
  await page.locator('.sheet .green').click()
  await page.getByText('已发送').waitFor()
}

test(
  'from the office through two groups to a sign-up, and back to the office’s page',
  async () => {
    const context = await house.newPhone({ width: 1440, height: 900 })
    page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(`${house.emulator.url}/?screen=one&left=editor`)
    const now = await setClock(1, '10:00')
    const draft = activityDraft({ title: TITLE, kind: 'gathering', opensAt: Date.now() - DAY_MS }, now)
    const id = await publishActivity(house, draft)

    // The office shares it to 会长群.
    await app().getByText('活动', { exact: true }).last().click()
    await app()
      .getByRole('link', { name: new RegExp(TITLE) })
      .first()
      .click()
    await app().getByText('转发', { exact: true }).first().waitFor()
    await page.locator('.capsule-more').click()
    await page.getByText('转发给朋友').click()
    await sendTo('全国各地温州商会会长')

    // Three presidents open it there.
    for (const president of ['武汉会长 吴启帆', '成都会长 黄若谷', '西安会长 郑海川']) {
      await hold(president)
      await openCard('全国各地温州商会会长')
    }

    // The third one recommends it to his chamber's group, and tells whose group it is.
    await app().getByText('更多分享', { exact: true }).first().click()
    await app().getByText('会长荐', { exact: true }).first().click()
    await app().locator('.sheet textarea').fill(LINE)
    await app().getByText('写好了', { exact: true }).click()
    await app().getByText('转发到群里', { exact: true }).click()
    await sendTo('西安温州商会')
    await page.locator('.capsule-close').click()
    await page.locator('.wx-back').click()
    await openCard('西安温州商会')
    await app().getByText('这是西安温州商会的群吗？').waitFor()
    await keepScreenshot(page, 'groups-ask')
    await app().getByText('是，绑定', { exact: true }).click()
    await app().getByText('已经记下：这是西安温州商会的群。').waitFor()

    // A young merchant opens it there and signs up.
    await fire('move-live-cards')
    await hold('西安青年温商 项知远')
    await row('西安温州商会').click()
    await page.locator('.wx-room .card').last().getByText('0/10').waitFor()
    await page.locator('.wx-room .card').last().click()
    await app().getByText(`“${LINE}”`).waitFor()
    await app().locator('.foot-bar').getByText('报名', { exact: true }).click()
    await app().getByText('确认报名', { exact: true }).click()
    await page.locator('.sheet .green').click()
    await app().locator('.sign-up-result__title').getByText('已报名').waitFor()
    await keepScreenshot(page, 'groups-signed-up')

    // The card's count moves.
    await fire('move-live-cards')
    await page.locator('.capsule-close').click()
    await page.locator('.wx-room .card-live').filter({ hasText: '1/10' }).first().waitFor()
    await keepScreenshot(page, 'groups-live-card')

    // The office sees whom it has reached.
    await fire('tally-reads')
    const office = await house.phoneOf('manager', `/packages/reach/show/index?kind=activity&id=${id}`)
    // 郑海川 is of 重庆 too.
    await office
      .getByText(/家商会中.4.家已触达/)
      .first()
      .waitFor()
    const presidents = office.locator('.figures__one').filter({ hasText: '位会长' })
    expect(await presidents.locator('.figures__value').innerText()).toBe('3')
    await office.getByRole('tab', { name: '从哪里来' }).click()
    await office.getByText('带来 1 人，其中 1 人报名').waitFor()
    await office.getByText('西安温州商会的群').first().waitFor()
    await keepScreenshot(office, 'groups-reach')

    // He is told: in WeChat and in the mini-program, and the evening before once more.
    await fire('settle-seats')
    await fire('deliver-messages')
    await page.locator('.wx-back').click()
    await row('服务通知').click()
    await page.locator('.service').filter({ hasText: '报名结果通知' }).filter({ hasText: TITLE }).waitFor()
    await setClock(3, '18:05')
    await fire('remind-activities')
    await fire('deliver-messages')
    await page.locator('.service').filter({ hasText: '活动开始提醒' }).filter({ hasText: TITLE }).waitFor()
    await keepScreenshot(page, 'groups-service-messages')
    const mine = await house.phoneOf('young', '/packages/members/inbox/index')
    await mine.getByText('报名成功').first().waitFor()
    await mine.getByText('活动明天开始').first().waitFor()
    expect(
      await page.request.get(`${house.emulator.url}/emulator/bad-payloads`).then((it) => it.json()),
    ).toEqual([])
  },
  LONG_MS,
)
