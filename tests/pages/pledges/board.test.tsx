import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import Pledges from '@/pages/pledges'
import { errorBody } from '@contract/errors'
import { offline, ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { board, campaign, honour, me, NOW } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => jest.restoreAllMocks())

const show = (over: Parameters<typeof board>[0] = {}) => ok({ board: board(over) })

test('the tab is one call; 认捐 and 到账 stand side by side in large and exact figures', async () => {
  const functions = stubFunctions({ 'campaigns.board': () => show() })
  render(<Pledges />)
  expect(await screen.findByText('1,000.05')).toBeTruthy()
  expect(screen.getByLabelText('认捐（2 笔） 10,000,500 元').textContent).toContain('10,000,500 元')
  expect(screen.getByLabelText('到账 2,500,000 元').textContent).toContain('250万元')
  expect(screen.getByText('目标 100,000,000 元')).toBeTruthy()
  await act(async () => undefined)
  expect(functions.calls).toEqual([{ action: 'campaigns.board', input: {} }])
})

test('an anonymous donor and a hidden amount are shown as they were given, with nothing beside them', async () => {
  const hidden = { name: '隐名', withNames: [], wish: '' }
  stubFunctions({
    'campaigns.board': () =>
      show({
        honours: [
          honour({ ...hidden, id: 'a', pledgedFen: 88_800, receivedFen: 0 }),
          honour({ id: 'b', name: '叶知秋', withNames: [], wish: '', pledgedFen: null, receivedFen: null }),
        ],
        receipts: [],
        chambers: [],
      }),
  })
  render(<Pledges />)
  const anonymous = (await screen.findByText('隐名')).closest('.honour')
  expect(anonymous?.textContent).toBe('隐名认捐 888 元到账 0 元2026年11月20日 · 防洪水')
  const quiet = screen.getByText('叶知秋').closest('.honour')
  expect(quiet?.textContent).toBe('叶知秋金额不公开2026年11月20日 · 防洪水')
  expect(document.body.textContent).not.toContain('郑海川')
})

test('who may not pledge reads why, by the server’s own sentence', async () => {
  const why = '认捐已于 2027年3月31日 截止'
  stubFunctions({ 'campaigns.board': () => show({ can: { pledge: { why }, share: false } }) })
  render(<Pledges />)
  await screen.findByText(why)
  fireEvent.click(screen.getByText('我要认捐'))
  expect(Taro.navigateTo).not.toHaveBeenCalled()
})

test('a guest at an internal campaign is told plainly', async () => {
  device.openWith({ id: 'cp1' })
  const functions = stubFunctions({
    'campaigns.board': () => refused(errorBody('campaign.members_only')),
  })
  render(<Pledges />)
  expect(await screen.findByText('这个认捐项目只面向会员')).toBeTruthy()
  expect(functions.of('campaigns.board')[0]?.input).toEqual({ id: 'cp1' })
})

test('有误？ goes to the office with its number; what was written stays when it does not get through', async () => {
  const functions = stubFunctions({
    'campaigns.board': () => show(),
    'session.me': () => ok(me),
    'campaigns.object': offline,
  })
  render(<Pledges />)
  fireEvent.click(await screen.findByRole('button', { name: '公示号 3 有误？' }))
  const text = screen.getByLabelText<HTMLTextAreaElement>('说明')
  fireEvent.change(text, { target: { value: '少写了一个零' } })
  fireEvent.click(screen.getByText('交给经合办核对'))
  await screen.findByText('暂时连不上服务，请稍后重试')
  expect(text.value).toBe('少写了一个零')
  functions.answer('campaigns.object', () => ok({ id: 'o1' }))
  fireEvent.click(screen.getByText('交给经合办核对'))
  await screen.findByText(/已经交给经合办核对/)
  expect(functions.of('campaigns.object')[1]?.input).toEqual({ id: 'cp1', no: 3, text: '少写了一个零' })
})

test('another campaign is chosen on the spot', async () => {
  const others = [{ id: 'cp0', title: '五水共治 2025', status: 'closed' as const }]
  const functions = stubFunctions({
    'campaigns.board': ({ id }) =>
      id ? show({ campaign: { ...campaign, id: 'cp0', title: '五水共治 2025' } }) : show({ others }),
  })
  render(<Pledges />)
  fireEvent.click(await screen.findByText('五水共治 2025'))
  await waitFor(() => expect(screen.queryByText('五水共治 2026')).toBeNull())
  await screen.findByText('五水共治 2025')
  expect(functions.calls.map(({ input }) => input)).toEqual([{}, { id: 'cp0' }])
})

test.each([
  [false, '温商之家'],
  [true, '五水共治 2026 · 一起认捐'],
])('a card about it is forwarded only when the law lets it: %s', async (share, title) => {
  stubFunctions({ 'campaigns.board': () => show({ can: { pledge: { why: null }, share } }) })
  render(<Pledges />)
  await screen.findByText('1,000.05')
  expect(device.share()).toMatchObject({ title })
})
