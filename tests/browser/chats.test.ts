import type { Frame, FrameLocator, Page } from 'playwright-core'
import { openHouse, type House } from '../support/house'
import { keepScreenshot } from '../support/page-checks'

const NEWS = '关于举办会长（秘书长）培训班的通知'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

let opened: Page[] = []
afterEach(async () => {
  for (const page of opened) await page.context().close()
  opened = []
})

interface Phone {
  /** The mini-program. */
  app: FrameLocator
  seat: ReturnType<Page['locator']>
}

/** The preview with two phones beside each other. */
async function openPreview(left: string, right: string) {
  const page = await house.phoneOf('guest', '/', { width: 1440, height: 900 })
  opened.push(page)
  // Two mini-programs and the desk around them, perhaps on a busy machine.
  page.setDefaultTimeout(30_000)
  await page.goto(`${house.emulator.url}/?screen=two&left=${left}&right=${right}`)
  const phone = (n: number): Phone => ({
    app: page.frameLocator(`.seat:nth-of-type(${n}) iframe`),
    seat: page.locator(`.seat:nth-of-type(${n})`),
  })
  const [first, second] = [phone(1), phone(2)]
  await first.app.getByText(NEWS).first().waitFor()
  return { page, left: first, right: second }
}

const closeApp = ({ seat }: Phone) => seat.getByRole('button', { name: '关闭小程序，回到微信' }).click()
const openChat = ({ seat }: Phone, name: string) => seat.locator('.chat-row', { hasText: name }).click()

/** The address that the mini-program was opened with. */
const entryOf = (page: Page, person: string) => {
  const frame = page.frames().find((each) => each.url().includes(`person=${person}`))
  return new URL((frame as Frame).url())
}

test('a card forwarded from a page is opened by somebody else in his group', async () => {
  const { page, left, right } = await openPreview('president', 'young')
  await left.app.getByText(NEWS).first().click()
  await left.app.getByText('参加对象').first().waitFor()
  await left.seat.getByRole('button', { name: '更多' }).click()
  await left.seat.getByRole('button', { name: '转发给朋友' }).click()
  await left.seat.getByRole('dialog', { name: '选择一个聊天' }).getByText('西安温州商会(4)').click()
  await left.seat.getByRole('dialog', { name: '发送给' }).getByRole('button', { name: '发送' }).click()
  await left.seat.getByText('已发送').waitFor()

  await closeApp(right)
  await right.seat.getByRole('button', { name: /西安温州商会，\d+ 条未读/ }).waitFor()
  await openChat(right, '西安温州商会')
  const card = right.seat.getByRole('button', { name: NEWS }).last()
  await card.locator('.card-picture img').waitFor()
  await keepScreenshot(page, 'chats-card')
  await card.click()
  await right.app.getByText('参加对象').first().waitFor()
  const entry = entryOf(page, 'young')
  expect([entry.searchParams.get('scene'), entry.searchParams.get('chat')]).toEqual(['1044', 'xian'])
  expect(entry.hash).toMatch(/^#\/packages\/news\/article\/index\?id=.*&s=[\w-]{22}$/)
  await keepScreenshot(page, 'chats-opened')
})

test('a page that cannot be forwarded says so, and a group is closed to others', async () => {
  const { left, right } = await openPreview('president', 'guest')
  await left.app.getByText('我的').last().click()
  await left.seat.getByRole('button', { name: '更多' }).click()
  await left.seat.getByRole('button', { name: '转发给朋友' }).click()
  await left.seat.getByText('当前页面不可转发').waitFor()
  await closeApp(right)
  await right.seat.getByText('武汉温州商会大家庭').waitFor()
  expect(await right.seat.getByText('西安温州商会').count()).toBe(0)
})

test('a card counts while one looks at it, and a message comes into 服务通知', async () => {
  const { wechat, clock } = house.emulator
  const { page, left, right } = await openPreview('president', 'young')
  const live = wechat.liveCards.create(clock.now())
  wechat.liveCards.keep({ ...live, state: 0, memberCount: '3', roomLimit: '40' })
  const card = {
    title: '红色接力研修班',
    path: '/pages/activities/index',
    picture: null,
    liveCardId: live.id,
  }
  wechat.chats.share('young', 'editor', card, clock.now())
  await closeApp(left)
  await openChat(left, '青年温商')
  await left.seat.getByText('成员正在加入，当前 3/40 人').waitFor()
  wechat.liveCards.keep({ ...live, state: 0, memberCount: '4', roomLimit: '40' })
  await left.seat.getByText('成员正在加入，当前 4/40 人').waitFor()

  const { openid } = wechat.people.find('young')!
  wechat.subscriptions.accept(openid, 'SEAT_TEMPLATE_ID')
  const inbox = 'packages/members/inbox/index'
  const data = { thing1: { value: '红色接力研修班' }, phrase2: { value: '报名成功' } }
  wechat.subscriptions.deliver({
    ...{ openid, templateId: 'SEAT_TEMPLATE_ID', page: inbox, data, at: clock.now() },
  })
  await closeApp(right)
  await right.seat.getByRole('button', { name: /服务通知，1 条未读/ }).click()
  await right.seat.getByRole('heading', { name: '报名结果通知' }).waitFor()
  await keepScreenshot(page, 'chats-notices')
  await right.seat.getByRole('button', { name: '进入小程序查看' }).click()
  await right.app.getByText('消息').first().waitFor()
  expect(entryOf(page, 'young').hash).toBe(`#/${inbox}`)
})

test('the sheet gives the person’s own answer for each template', async () => {
  const { page, left } = await openPreview('president', 'young')
  const frame = page.frames().find((each) => each.url().includes('person=president'))!
  const answer = frame.evaluate(
    (templates) =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => data.type === 'wechat:subscribed' && resolve(data))
        parent.postMessage({ type: 'wechat:subscribe', requestId: 'q1', templates }, location.origin)
      }),
    [
      { id: 'SEAT_TEMPLATE_ID', name: '报名结果通知' },
      { id: 'REMINDER_TEMPLATE_ID', name: '活动开始提醒' },
    ],
  )
  const sheet = left.seat.getByRole('dialog', { name: '订阅消息' })
  await sheet.getByText('活动开始提醒').click()
  await keepScreenshot(page, 'chats-subscribe')
  await sheet.getByRole('button', { name: '允许' }).click()
  expect(await answer).toMatchObject({
    requestId: 'q1',
    answers: { SEAT_TEMPLATE_ID: 'accept', REMINDER_TEMPLATE_ID: 'reject' },
  })
  const { subscriptions, people } = house.emulator.wechat
  const { openid } = people.find('president')!
  expect(subscriptions.credits(openid, 'SEAT_TEMPLATE_ID')).toBe(1)
  expect(subscriptions.credits(openid, 'REMINDER_TEMPLATE_ID')).toBe(0)
})

test('the clock is moved by a day, and the phones show it', async () => {
  const { page, left } = await openPreview('president', 'young')
  await page.locator('#clock summary').click()
  await page.getByRole('button', { name: '快进 1 天' }).click()
  await page.getByText('已调快').waitFor()
  expect(house.emulator.clock.offsetMs).toBe(86_400_000)
  await left.app.getByText(NEWS).first().waitFor()
  const inPage = await left.app.locator('body').evaluate(() => [Date.now(), new Date().getTime()])
  for (const time of inPage) expect(Math.abs(time - Date.now() - 86_400_000)).toBeLessThan(10_000)
  await page.getByRole('button', { name: 'sweep', exact: true }).waitFor()
  await keepScreenshot(page, 'chats-clock')
  await page.getByRole('button', { name: '回到现在' }).click()
  await page.getByText('已调快').waitFor({ state: 'detached' })
  expect(house.emulator.clock.offsetMs).toBe(0)
})
