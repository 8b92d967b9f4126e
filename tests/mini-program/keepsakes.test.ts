import { launch } from '../support/mini-program/launch'
import { eventually, type OpenPage } from '../support/mini-program/page'

const HOUR_MS = 3_600_000
const at = Date.now()
const secret = 'ab'.repeat(32)

const sessions = [
  { id: 's1', title: '第一天上午', startsAt: at, endsAt: at + HOUR_MS, place: '报告厅', counts: true },
]
const nothing = { pass: false, accept: false, takeBack: false, start: false, pair: false, finish: false }
const leg = (n: number, holderName: string, line: string | null) => ({
  ...{
    n,
    holderName,
    line,
    theme: '传承',
    chamberName: '西安温州商会',
    mentorName: n === 1 ? '王国强' : null,
  },
  ...{ since: at - n * HOUR_MS, passedAt: line === null ? null : at },
})

const answers: Record<string, unknown> = {
  'checkIn.myCode': {
    ...{ activityId: 'a1', participantId: 'p1', title: '第三期培训班', name: '项知远', code: '4729', secret },
    ...{ sessions, came: [] },
  },
  'checkIn.day': {
    ...{ activityId: 'a1', title: '第三期培训班', sessions, came: { s1: 0 }, asOf: at },
    items: [
      {
        ...{ participantId: 'p1', name: '项知远', chamberName: '西安温州商会', code: '4729', secret },
        ...{ came: [], waiting: false },
      },
    ],
  },
  'relays.show': {
    ...{
      activityId: 'a1',
      title: '红色接力',
      themes: ['传承'],
      finished: false,
      offer: null,
      whyNotAccept: null,
    },
    legs: [leg(1, '项知远', '把家乡的担当带到古城'), leg(2, '陈晓峰', null)],
    can: nothing,
  },
  'certificates.verify': {
    ...{
      code: 'K7QM2F9X83TB',
      kind: 'training',
      name: '结业证书',
      holder: '项知远',
      chamberName: '西安温州商会',
    },
    ...{ text: '准予结业。', issuer: '温州市经合办', issuedOn: '2026-11-20', revoked: null },
  },
}

const callFunction = jest.fn(async ({ data }: { data: { action: string } }) => {
  const known = answers[data.action]
  return {
    result: known ? { ok: true, data: known } : { ok: false, error: { kind: 'internal', message: '' } },
  }
})
let phone: ReturnType<typeof launch>
let page: OpenPage

beforeAll(() => {
  phone = launch(callFunction as never)
})
afterEach(() => page.close())

test('the code of somebody is a picture made on the phone, with its four digits', async () => {
  page = await phone.openPage('packages/check-in/code/index', { id: 'a1' })
  await page.shows('扫不了？报姓名和这四位数字')
  expect(page.html).toContain('data:image/svg+xml')
})

test('the phone at the door has the list and its scanner', async () => {
  page = await phone.openPage('packages/check-in/scan/index', { id: 'a1' })
  await page.shows('扫码签到')
  expect(page.text).toContain('未到 1')
})

test('the way of a baton, from hand to hand', async () => {
  page = await phone.openPage('packages/relay/show/index', { id: 'a1' })
  await page.shows('接力棒现在在 · 第二棒')
  expect(page.text).toContain('“把家乡的担当带到古城”')
  expect(page.text).toContain('转发')
})

test('a certificate is drawn on a canvas of the page and shown as a picture', async () => {
  page = await phone.openPage('packages/certificates/show/index', { code: 'K7QM2F9X83TB' })
  await page.shows('核验这张证书')
  await eventually(
    () => page.all('wx-image.main--poster__image').length === 1,
    () => page.html,
  )
  expect(page.all('wx-canvas')).toHaveLength(1)
  expect(phone.log.written.map(({ text }) => text).join('')).toContain('K7QM')
})
