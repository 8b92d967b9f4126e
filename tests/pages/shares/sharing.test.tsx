import { act, fireEvent, render, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import { sendKept } from '@/lib/send-surely'
import Article from '@/packages/news/article'
import Campaign from '@/packages/pledges/campaign'
import Certificate from '@/packages/certificates/show'
import { newsArticle } from '../../support/news-fixtures'
import { offline, ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { campaignPage } from '../pledges/fixtures'
import { arrived, SHARE, shareOf } from './fixtures'

const made = () => ok({ expiresAt: 1 })

async function open(answers: Parameters<typeof stubFunctions>[0] = {}) {
  const functions = stubFunctions({ 'news.open': () => ok(newsArticle()), 'shares.make': made, ...answers })
  render(<Article />)
  await screen.findByText('年会正文')
  return functions
}
const settle = () => act(async () => undefined)

beforeEach(() => {
  // There is nothing to draw on in jsdom.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  device.reset()
  device.openWith({ id: 'n1' })
})

test('each card carries a share of its own, which the server is told of', async () => {
  const functions = await open()
  const cards = [device.share(), device.share()]
  await settle()
  const ids = cards.map(shareOf)
  expect(new Set(ids).size).toBe(2)
  expect(functions.of('shares.make').map(({ input }) => input)).toEqual(
    ids.map((id) => ({ id, subject: { kind: 'news', id: 'n1' }, way: 'card' })),
  )
})

test('a card of somebody who came by a card says by which', async () => {
  device.openWith({ id: 'n1', s: SHARE })
  const functions = await open({ 'shares.arrive': () => ok(arrived()) })
  const card = device.share()
  await settle()
  expect(card?.path).not.toContain(SHARE)
  expect(functions.of('shares.make')[0]?.input).toMatchObject({ from: SHARE })
})

test('朋友圈 gets the address without its page', async () => {
  const functions = await open()
  const moment = device.shareToMoments()
  await settle()
  expect(moment?.query).toMatch(/^id=n1&s=[\w-]{22}$/)
  expect(functions.of('shares.make')[0]?.input).toMatchObject({ way: 'moments' })
})

test('a share that did not get through is sent again, in its order, when the app is shown', async () => {
  const functions = await open({ 'shares.make': offline })
  const cards = [device.share(), device.share()]
  await settle()
  functions.answer('shares.make', made)
  functions.calls.length = 0
  await sendKept()
  expect(functions.calls.map(({ input }) => input.id)).toEqual(cards.map(shareOf))
  functions.calls.length = 0
  await sendKept()
  expect(functions.calls).toEqual([])
})

test('a share that the server refuses is not sent for ever', async () => {
  const functions = await open({ 'shares.make': () => refused(errorBody('news.not_found')) })
  device.share()
  await settle()
  await sendKept()
  expect(functions.of('shares.make')).toHaveLength(1)
})

test('before the article has come a card says only the app, and nothing is kept', async () => {
  const functions = stubFunctions({ 'news.open': () => new Promise(() => undefined) })
  render(<Article />)
  expect(device.share()).toEqual({ title: '温商之家 · 温商资讯', path: '/packages/news/article/index?id=n1' })
  await settle()
  expect(functions.of('shares.make')).toEqual([])
})

test('a campaign that is internal to members is not passed on', async () => {
  device.openWith({ id: 'cp1' })
  const page = campaignPage({ can: { pledge: { why: null }, share: false } })
  const functions = stubFunctions({ 'campaigns.show': () => ok(page) })
  render(<Campaign />)
  await screen.findByText('我要认捐')
  expect(device.share()).toEqual({ title: '温商之家', path: '/pages/home/index' })
  expect(screen.queryByText('转发')).toBeNull()
  expect(functions.of('shares.make')).toEqual([])
})

test('a certificate is shared under its number', async () => {
  device.openWith({ code: 'ABCD12345678' })
  const certificate = {
    ...{
      code: 'ABCD12345678',
      kind: 'training',
      name: '结业证书',
      holder: '叶知秋',
      chamberName: '西安温州商会',
    },
    ...{ text: '完成培训。', issuer: '温州市经合办', issuedOn: '2026-11-20', revoked: null },
  }
  const functions = stubFunctions({ 'certificates.verify': () => ok(certificate), 'shares.make': made })
  render(<Certificate />)
  await screen.findByText('核验这张证书')
  const card = device.share()
  await settle()
  expect(card?.path).toMatch(/^\/packages\/certificates\/show\/index\?code=ABCD12345678&s=[\w-]{22}$/)
  expect(functions.of('shares.make')[0]?.input.subject).toEqual({ kind: 'certificate', id: 'ABCD12345678' })
})

test('in a browser without WeChat around it the button says why it cannot', async () => {
  await open()
  fireEvent.click(screen.getByText('转发'))
  expect(screen.getByText('浏览器里不能转发，请在微信里打开小程序')).toBeTruthy()
})

describe('in the preview, with WeChat around the page', () => {
  const said: unknown[] = []
  const shell = { postMessage: (message: unknown) => void said.push(message) }
  const own = Object.getOwnPropertyDescriptor(window, 'parent')!
  const tell = (data: object, source: unknown = shell) =>
    act(
      async () => void window.dispatchEvent(new MessageEvent('message', { data, source: source as Window })),
    )

  beforeEach(() => {
    said.length = 0
    Object.defineProperty(window, 'parent', { configurable: true, value: shell })
  })
  afterEach(() => void Object.defineProperty(window, 'parent', own))

  test('the button hands the card to it', async () => {
    await open()
    fireEvent.click(screen.getByText('转发'))
    expect(said).toEqual([
      {
        type: 'wechat:share',
        card: {
          title: '第十一届异地温州商会年会在温召开',
          path: expect.stringMatching(/&s=[\w-]{22}$/) as string,
        },
      },
    ])
  })

  test('its menu asks the page on top, and nobody else may', async () => {
    await open()
    await tell({ type: 'wechat:ask-share' }, window)
    expect(said).toEqual([])
    await tell({ type: 'wechat:ask-share' })
    expect(said).toMatchObject([
      { type: 'wechat:share', card: { title: '第十一届异地温州商会年会在温召开' } },
    ])
    act(() => void device.hide())
    await tell({ type: 'wechat:ask-share' })
    expect(said[1]).toEqual({ type: 'wechat:share', card: null })
  })
})
