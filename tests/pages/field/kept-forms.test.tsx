import { cleanup, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import Receive from '@/packages/pledge-desk/receive'
import Record from '@/packages/pledge-desk/record'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { deskPledge, editing, page, pledgeView, recorded } from '../pledge-desk/fixtures'
import { fill, open, press } from '../registry/registry-page'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'cp_1' })
})
afterEach(() => jest.restoreAllMocks())

const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value
const openRecord = () => open(Record, { 'campaignDesk.edit': () => ok(editing()) })
const openChange = (view = pledgeView()) => open(Record, { 'pledgeDesk.show': () => ok(view) })
const FULL = /^手机存储已满，填写的内容没有存下/
const fullPhone = () =>
  jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
    throw new Error('setStorageSync:fail:exceed max size')
  })

test('H6 half a 代录, back: it is there again with the same mark, until it has got through', async () => {
  const first = await openRecord()
  first.answer('pledgeDesk.record', () => refused(errorBody('service.unavailable')))
  await fill('姓名', '郑海川')
  await fill('认捐金额', '1.5万')
  await press('记下这笔认捐')
  cleanup()
  const again = await openRecord()
  expect(screen.getByText('上次填到一半的内容还在，已经帮您填上。')).toBeTruthy()
  expect(value('姓名')).toBe('郑海川')
  again.answer('pledgeDesk.record', () => ok(pledgeView()))
  await press('记下这笔认捐')
  const sent = again.of('pledgeDesk.record')[0]!.input
  expect(sent).toMatchObject({ donor: { name: '郑海川' }, terms: { amountFen: 1_500_000 } })
  expect(sent.once).toBe(first.of('pledgeDesk.record')[0]!.input.once)
  cleanup()
  await openRecord()
  expect(value('姓名')).toBe('')
})

test('H6 half a 变更, back: kept; not when the pledge has changed since', async () => {
  device.openWith({ pledge: 'g_1' })
  await openChange()
  await fill('原因', '来电要求')
  cleanup()
  await openChange()
  expect(value('原因')).toBe('来电要求')
  cleanup()
  await openChange(pledgeView({ history: [...pledgeView().history, { no: 9, at: 1, words: '到账 100 元' }] }))
  expect(value('原因')).toBe('')
})

test.each([
  ['代录', { id: 'cp_1' }, openRecord, '姓名'],
  ['变更', { pledge: 'g_1' }, openChange, '原因'],
  ['登记到账', { id: 'cp_1' }, () => open(Receive, { 'pledgeDesk.list': () => ok(page([])) }), '付款人'],
] as const)('H6 a full phone: %s says that nothing is kept', async (_, params, openPage, label) => {
  device.openWith(params)
  await openPage()
  expect(screen.queryByText(FULL)).toBeNull()
  fullPhone()
  await fill(label, '郑海川')
  expect(screen.getByText(FULL)).toBeTruthy()
  expect(value(label)).toBe('郑海川')
})

test('H6 an error goes when its field is right', async () => {
  const functions = await openRecord()
  functions.answer('pledgeDesk.record', () =>
    refused({ ...errorBody('input.invalid'), fields: { 'donor.name': '请填写姓名' } }),
  )
  await press('记下这笔认捐')
  expect(screen.getByText('请填写姓名', { selector: '.field__error' })).toBeTruthy()
  await fill('姓名', '郑海川')
  expect(screen.queryByText('请填写姓名')).toBeNull()
})

test('L2 a form that was booked with something else in it: what is booked is said, and there is a way on', async () => {
  const functions = await open(Receive, { 'pledgeDesk.list': () => ok(page([deskPledge()])) })
  functions.answer('pledgeDesk.receive', () =>
    refused(errorBody('ledger.form_changed', { booked: '第 4 号 到账 10 元' })),
  )
  await fill('付款人', '甲')
  await fill('金额', '20')
  await press('登记到账')
  expect(screen.getByText(/^这张表单上次已经登记过：第 4 号 到账 10 元/)).toBeTruthy()
  await press('看台账')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/pledge-desk/ledger/index?id=cp_1' })
  await press('是另外的款，作为新表单')
  expect(screen.queryByText(/^这张表单上次已经登记过：/)).toBeNull()
  expect(value('付款人')).toBe('甲')
  functions.answer('pledgeDesk.receive', () => ok(recorded([5])))
  await press('登记到账')
  const [one, two] = functions.of('pledgeDesk.receive').map(({ input }) => input.once)
  expect(two).not.toBe(one)
  expect(screen.getByText('台账第 5 号，公示 7 天。')).toBeTruthy()
})
