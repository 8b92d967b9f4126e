import { act, fireEvent, screen } from '@testing-library/react'
import Show from '@/packages/reach/show'
import { ok, type stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { audience, NOON, reachView } from '../reach/fixtures'
import { open, press, tap } from '../registry/registry-page'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOON)
  device.openWith({ kind: 'news', id: 'n_1' })
})
afterEach(() => jest.restoreAllMocks())

const show = (given = {}): Promise<ReturnType<typeof stubFunctions>> =>
  open(Show, {
    'reach.show': () => ok(reachView()),
    'reach.audience': () => ok(audience({ wechat: { chambers: 12, people: 15 }, ...given })),
    'reach.tickCall': () => ok({ called: true }),
    'reach.exportCalls': () => ok({ url: 'https://x', name: '电话提醒名单-2026-11-23.xlsx', rows: 2 }),
    'roster.revealPhone': () => ok({ phone: '13800000001' }),
  })

test('H4 before the tap it says how many each way reaches', async () => {
  await show()
  await tap('发消息提醒')
  const words = screen.getByText(/微信通知能到 12 家（15 位）/).textContent
  expect(words).toContain('1 家只会在小程序“消息”里看到（1 位）')
  expect(words).toContain('2 家没有人用小程序，只能打电话')
})

test('H4 whom no message reaches is a list with numbers to look up, to tick and to export', async () => {
  const functions = await show()
  await tap('发消息提醒')
  await press('取消')
  await press('138****0001')
  await press('查看号码')
  expect(functions.of('roster.revealPhone')[0]?.input).toEqual({ id: 'r_1' })
  await act(
    async () => void fireEvent.click(screen.getByRole('checkbox', { name: '银川温州商会 吴会川会长' })),
  )
  expect(functions.of('reach.tickCall')[0]?.input).toMatchObject({ chamberId: 'c_0', called: true })
  expect(screen.getByText('要打电话的 2 家（已打 1 家）')).toBeTruthy()
  await press('导出电话名单')
  expect(screen.getByText('已导出 2 家：电话提醒名单-2026-11-23.xlsx')).toBeTruthy()
  expect(screen.getByText('名册里没有手机号')).toBeTruthy()
})

test('H4 without anybody to call there is no list', async () => {
  await show({ calls: [] })
  await tap('发消息提醒')
  await press('取消')
  expect(screen.queryByText(/要打电话/)).toBeNull()
})
