import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import MakePledge from '@/packages/pledges/make'
import { offline, ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { campaignPage, me, NOW, pledge } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => jest.restoreAllMocks())

const open = async () => {
  device.openWith({ campaign: 'cp1' })
  const functions = stubFunctions({
    'campaigns.show': () => ok(campaignPage()),
    'session.me': () => ok(me),
    'pledges.make': () => ok(pledge()),
  })
  const seen = render(<MakePledge />)
  await screen.findByText('核对并认捐')
  return { functions, ...seen }
}
const amount = () => screen.getByLabelText<HTMLInputElement>('认捐金额')
const type = (text: string) => fireEvent.input(amount(), { target: { value: text } })

test('a president pledges ten million: said in words first, sent once', async () => {
  const { functions } = await open()
  type('1000万')
  expect(screen.getByText('10,000,000 元（壹仟万元整）')).toBeTruthy()
  fireEvent.click(screen.getByRole('tab', { name: '分 4 期' }))
  fireEvent.click(screen.getByText('核对并认捐'))
  expect(functions.of('pledges.make')).toEqual([])
  expect(screen.getByText('核对一下')).toBeTruthy()
  expect(screen.getByText('郑海川、西安温州商会')).toBeTruthy()
  fireEvent.click(screen.getByText('确认认捐'))
  await act(async () => undefined)
  const [sent] = functions.of('pledges.make')
  expect(sent?.input).toMatchObject({
    campaignId: 'cp1',
    terms: {
      amountFen: 1_000_000_000,
      instalments: [
        { dueOn: '2026-12-23', amountFen: 250_000_000 },
        { dueOn: '2027-01-23', amountFen: 250_000_000 },
        { dueOn: '2027-02-23', amountFen: 250_000_000 },
        { dueOn: '2027-03-23', amountFen: 250_000_000 },
      ],
      credit: { person: true, chamberId: 'c_xian' },
    },
  })
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/pledges/show/index?id=pl1&made=1' })
})

test('what is wrong stands beside its field and nothing is sent', async () => {
  const { functions } = await open()
  fireEvent.click(screen.getByText('核对并认捐'))
  expect(screen.getByText('请填写金额')).toBeTruthy()
  expect(screen.getByText('有 1 处要改，已在上面标出')).toBeTruthy()
  type('1万2')
  expect(screen.getByText(/可能有两种意思/)).toBeTruthy()
  type('0')
  expect(screen.getByText('金额应大于 0')).toBeTruthy()
  type('12000')
  expect(screen.queryByText(/处要改/)).toBeNull()
  expect(functions.of('pledges.make')).toEqual([])
})

test('what was typed stays when it does not get through, survives leaving the page, and counts once', async () => {
  const { functions, unmount } = await open()
  functions.answer('pledges.make', offline)
  type('5万')
  fireEvent.click(screen.getByText('核对并认捐'))
  fireEvent.click(screen.getByText('确认认捐'))
  await screen.findByText('暂时连不上服务，请稍后重试')
  expect(amount().value).toBe('5万')
  unmount()
  functions.answer('pledges.make', () => ok(pledge()))
  const again = render(<MakePledge />)
  await screen.findByText('上次填到一半的内容还在，已经帮您填上。')
  expect(amount().value).toBe('50,000')
  fireEvent.click(screen.getByText('核对并认捐'))
  fireEvent.click(screen.getByText('确认认捐'))
  await act(async () => undefined)
  const [first, second] = functions.of('pledges.make')
  expect(second?.input).toEqual(first?.input)
  again.unmount()
  render(<MakePledge />)
  await screen.findByText('核对并认捐')
  expect(amount().value).toBe('')
})

test('after the first payment the form of changing says whom to ask', async () => {
  const why = '这笔认捐已有款项到账，请用“申请变更”联系经合办'
  device.openWith({ id: 'pl1' })
  stubFunctions({
    'pledges.show': () => ok(pledge({ can: { change: { why }, withdraw: { why }, ask: true } })),
    'session.me': () => ok(me),
  })
  render(<MakePledge />)
  expect(await screen.findByText(why)).toBeTruthy()
  expect(amount().value).toBe('10,000')
})
