import { screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import List from '@/packages/pledge-desk/list'
import Manage from '@/packages/pledge-desk/manage'
import Record from '@/packages/pledge-desk/record'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { chamberRow, directory } from '../registry/fixtures'
import { fill, open, press, tap } from '../registry/registry-page'
import { editing, pledgeView } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'cp_1' })
})

const openManage = (of = editing()) => open(Manage, { 'campaignDesk.edit': () => ok(of) })

test('认捐 and 到账 stand side by side, with what waits', async () => {
  const totals = { pledgedFen: 100_000, receivedFen: 40_000, pledges: 1 }
  const row = { id: 'cp_1', title: '五水共治', status: 'open', opensOn: '2026-11-01', closesOn: '2027-01-31' }
  await open(List, { 'campaignDesk.list': () => ok({ items: [{ ...row, totals, todo: 2 }] }) })
  for (const words of ['1,000 元', '400 元', '40%', '2 件']) expect(screen.getByText(words)).toBeTruthy()
})

test('a draft says what it lacks and cannot be opened', async () => {
  await openManage(editing({ status: 'draft', missing: ['请填写项目说明'] }))
  expect(screen.getByText('还不能开放：请填写项目说明')).toBeTruthy()
  expect(screen.queryByText('开放认捐')).toBeNull()
  expect(screen.queryByText('登记到账')).toBeNull()
})

test('opening says to whom, and a refusal stays in the dialog', async () => {
  const functions = await openManage(editing({ status: 'draft' }))
  functions.answer('campaignDesk.open', () =>
    refused(errorBody('campaign.changed_meanwhile', { name: '林晓瓯' })),
  )
  await tap('开放认捐')
  expect(screen.getByText(/只有会员能看到和认捐/)).toBeTruthy()
  await press('开放认捐')
  expect(screen.getByText('林晓瓯刚刚保存过这个认捐项目，请核对后再保存')).toBeTruthy()
  functions.answer('campaignDesk.open', () => ok(editing()))
  await press('开放认捐')
  expect(screen.getByText('登记到账')).toBeTruthy()
})

test('what is gone leads back to the list', async () => {
  await open(Manage, { 'campaignDesk.edit': () => refused(errorBody('campaign.not_found')) })
  await press('回到认捐管理')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/pledge-desk/list/index' })
})

test('a promise made at a meeting: the chamber of the donor shares the credit, errors stand beside the fields', async () => {
  const functions = await open(Record, {
    'campaignDesk.edit': () => ok(editing()),
    'chambers.directory': () => ok(directory([chamberRow()])),
  })
  functions.answer('pledgeDesk.record', () =>
    refused({ ...errorBody('input.invalid'), fields: { 'donor.name': '请填写姓名' } }),
  )
  await tap('选择商会（可不选）')
  await tap('西安温州商会')
  await fill('认捐金额', '1.5万')
  await press('记下这笔认捐')
  expect(screen.getByText('请填写姓名', { selector: '.field__error' })).toBeTruthy()
  functions.answer('pledgeDesk.record', () => ok(pledgeView()))
  await fill('姓名', '郑海川')
  await press('记下这笔认捐')
  const [first, second] = functions.of('pledgeDesk.record').map(({ input }) => input)
  expect(second?.once).toBe(first?.once)
  expect(second).toMatchObject({
    donor: { name: '郑海川', phone: null, chamberId: 'c_xian' },
    terms: { amountFen: 1_500_000, credit: { person: true, chamberId: 'c_xian' } },
  })
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/pledge-desk/pledge/index?id=g_1' })
})

test('somebody else sees nothing, and nothing is asked of the server', async () => {
  const functions = await open(List, {}, 'guest')
  expect(screen.getByText('输入邀请码')).toBeTruthy()
  expect(functions.of('campaignDesk.list')).toHaveLength(0)
})
