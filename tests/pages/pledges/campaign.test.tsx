import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import Campaign from '@/packages/pledges/campaign'
import Honours from '@/packages/pledges/honours'
import CampaignPoster from '@/packages/pledges/poster'
import Receipts from '@/packages/pledges/receipts'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { board, campaignPage, honour, NOW } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  device.openWith({ id: 'cp1' })
})
afterEach(() => jest.restoreAllMocks())

const use = {
  ...{ id: 'u1', on: '2026-11-10', title: '河道清淤', text: '清淤 3 公里', amountFen: 1_200_000 },
  ...{ files: [], photos: [], final: false },
}

test('the page says who receives the money, by what right, and what became of it', async () => {
  const final = { ...use, id: 'u2', title: '项目决算', final: true, on: '2026-11-22' }
  const account = {
    receiver: '基金会',
    bank: '温州银行',
    accountName: '五水共治基金会',
    accountNo: '3301234567890123',
  }
  stubFunctions({ 'campaigns.show': () => ok(campaignPage({ uses: [use, final], account })) })
  render(<Campaign />)
  expect(await screen.findByText(/依照慈善法，这个项目只面向会员/)).toBeTruthy()
  const titles = screen.getAllByText(/河道清淤|项目决算/).map(({ textContent }) => textContent)
  expect(titles).toEqual(['项目决算', '河道清淤'])
  fireEvent.click(screen.getByText('复制账号'))
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: '3301234567890123' })
  expect(screen.queryByText('复制附言编号')).toBeNull()
})

test('a guest at the page of an internal campaign is told plainly', async () => {
  stubFunctions({ 'campaigns.show': () => refused(errorBody('campaign.members_only')) })
  render(<Campaign />)
  expect(await screen.findByText('这个认捐项目只面向会员')).toBeTruthy()
})

test('the honour roll is searched on the server, and one use of the money is chosen', async () => {
  const functions = stubFunctions({
    'campaigns.honours': ({ query }) => ok({ items: query ? [] : [honour()], next: null }),
  })
  render(<Honours />)
  await screen.findByText('郑海川 · 海川实业 · 西安温州商会')
  fireEvent.click(screen.getByRole('tab', { name: '防洪水' }))
  await screen.findByText('郑海川 · 海川实业 · 西安温州商会')
  expect(functions.calls.map(({ input }) => input)).toEqual([
    { id: 'cp1', query: '' },
    { id: 'cp1', query: '', water: 'flood' },
  ])
})

test('a correction stands beside its receipt; after the notice period nobody is asked any more', async () => {
  const row = { ...board().receipts[0]!, no: 7, noticeUntil: '2026-11-22', on: '2026-11-15' }
  const corrected = {
    ...board().receipts[0]!,
    correctedBy: { no: 9, on: '2026-11-22', reason: '金额多写一个零' },
  }
  stubFunctions({ 'campaigns.receipts': () => ok({ items: [corrected, row], next: null }) })
  render(<Receipts />)
  expect(await screen.findByText('已由公示号 9 更正（2026年11月22日）：金额多写一个零')).toBeTruthy()
  expect(screen.getByText(/公示期已满/)).toBeTruthy()
  expect(screen.getAllByText('有误？')).toHaveLength(1)
})

test('there is no poster of what may not be passed on', async () => {
  stubFunctions({ 'campaigns.board': () => ok({ board: board() }) })
  render(<CampaignPoster />)
  expect(await screen.findByText('这个项目没有海报')).toBeTruthy()
})
