import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import Announce from '@/packages/pledges/announce'
import MyPledges from '@/packages/pledges/mine'
import ShowPledge from '@/packages/pledges/show'
import { ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { NOW, pledge } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  device.openWith({ id: 'pl1' })
})
afterEach(() => jest.restoreAllMocks())

const nobody = { change: { why: '已有款项到账' }, withdraw: { why: '已有款项到账' }, ask: true }

test('one pledge says what stands, what came, and each part in words', async () => {
  stubFunctions({
    'pledges.show': () =>
      ok(
        pledge({
          ...{ receivedFen: 300_000, balanceFen: 700_000 },
          instalments: [
            { dueOn: '2026-11-01', amountFen: 500_000, receivedFen: 300_000, state: 'partly' },
            { dueOn: '2026-12-01', amountFen: 500_000, receivedFen: 0, state: 'waiting' },
          ],
        }),
      ),
  })
  render(<ShowPledge />)
  expect(await screen.findByText('已到账 3,000 元，还差 2,000 元')).toBeTruthy()
  expect(screen.getByText('30%')).toBeTruthy()
  expect(screen.getByText('郑海川、海川实业、西安温州商会')).toBeTruthy()
  fireEvent.click(screen.getByText('复制附言编号'))
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: 'WS7K2M9Q' })
  fireEvent.click(screen.getByText('复制全部'))
  expect(Taro.setClipboardData).toHaveBeenLastCalledWith({
    data: '户名：五水共治基金会\n账号：3301234567890123\n开户行：温州银行\n附言：WS7K2M9Q',
  })
})

test('before any payment one takes it back with a reason', async () => {
  const functions = stubFunctions({
    'pledges.show': () => ok(pledge()),
    'pledges.withdraw': () => ok(pledge({ state: 'withdrawn', pledgedFen: 0, balanceFen: 0 })),
  })
  render(<ShowPledge />)
  fireEvent.click(await screen.findByText('撤回认捐'))
  fireEvent.change(screen.getByLabelText('原因'), { target: { value: '填错了金额' } })
  fireEvent.click(screen.getAllByText('撤回认捐').at(-1)!)
  expect(await screen.findByText('已撤回')).toBeTruthy()
  expect(functions.of('pledges.withdraw')[0]?.input).toMatchObject({ id: 'pl1', reason: '填错了金额' })
})

test('afterwards one asks the office, and reads that it was asked', async () => {
  const functions = stubFunctions({
    'pledges.show': () => ok(pledge({ can: nobody })),
    'pledges.ask': () => ok(pledge({ requested: '改到明年', can: { ...nobody, ask: false } })),
  })
  render(<ShowPledge />)
  fireEvent.click(await screen.findByText('申请变更'))
  expect(screen.queryByText('修改认捐')).toBeNull()
  fireEvent.change(screen.getByLabelText('想怎么改'), { target: { value: '改到明年' } })
  fireEvent.click(screen.getByText('交给经合办'))
  expect(await screen.findByText('您的变更申请正等经合办答复：改到明年')).toBeTruthy()
  expect(functions.of('pledges.ask')[0]?.input).toEqual({ id: 'pl1', text: '改到明年' })
})

test('the big screen keeps to itself what the donor does, until he shows it on purpose', async () => {
  const { terms } = pledge()
  stubFunctions({ 'pledges.show': () => ok(pledge({ terms: { ...terms, display: 'anonymous' } })) })
  render(<Announce />)
  expect(await screen.findByText('1万元')).toBeTruthy()
  expect(screen.queryByText('郑海川')).toBeNull()
  expect(screen.queryByText(/海川实业/)).toBeNull()
  fireEvent.click(screen.getByRole('checkbox', { name: '这一次在会场上显示' }))
  expect(screen.getByText('郑海川')).toBeTruthy()
})

test('我的认捐 is one call and leads to each', async () => {
  const functions = stubFunctions({ 'pledges.mine': () => ok({ items: [pledge()] }) })
  render(<MyPledges />)
  fireEvent.click(await screen.findByRole('link'))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/pledges/show/index?id=pl1' })
  await act(async () => undefined)
  expect(functions.calls).toEqual([{ action: 'pledges.mine', input: {} }])
})

test('G4 above the ceiling: it says that it waits for the office, and can be taken back', async () => {
  const held = { at: NOW, amountFen: 1_000_000, change: false, waits: true, reason: '' }
  const view = pledge({
    ...{ state: 'held', pledgedFen: 0, balanceFen: 0, held, account: null, certificates: [], history: [] },
    can: { change: { why: '等经合办确认' }, withdraw: { why: null }, ask: false },
  })
  device.openWith({ id: 'pl1', made: '1' })
  stubFunctions({ 'pledges.show': () => ok(view) })
  render(<ShowPledge />)
  expect(await screen.findByText(/^已收到，待经合办确认：认捐 10,000 元/)).toBeTruthy()
  expect(screen.queryByText(/^认捐已登记/)).toBeNull()
  fireEvent.click(screen.getByText('撤回认捐'))
  expect(screen.getByText('经合办还没有确认。撤回以后不再处理，可以重新认捐。')).toBeTruthy()
})
