import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ChamberRow } from '@contract/chambers'
import Chambers from '@/pages/chambers'
import { offline, ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { AS_OF, chamberRow, directory } from './fixtures'

const DAY_MS = 86_400_000
const lanzhou = chamberRow({
  id: 'c_lanzhou',
  name: '兰州温州商会',
  province: '甘肃',
  city: '兰州',
  initials: 'lzwzsh lanzhou lz gansu gs',
  hall: null,
  confirmedAt: null,
})
const preparing = chamberRow({
  id: 'c_tianshui',
  name: '天水温州商会',
  province: '甘肃',
  city: '天水',
  initials: 'tswzsh tianshui ts gansu gs',
  founded: false,
  hall: 'planned',
  confirmedAt: AS_OF - 400 * DAY_MS,
})
const rows = [chamberRow(), lanzhou, preparing]

const show = async (items: ChamberRow[] = rows) => {
  const functions = stubFunctions({ 'chambers.directory': () => ok(directory(items)) })
  const page = render(<Chambers />)
  await screen.findByText(`${items.length} 个商会`)
  return { functions, ...page }
}
const names = () => screen.getAllByRole('link').map((row) => row.getAttribute('aria-label')?.split('，')[0])
const type = (text: string) =>
  fireEvent.change(screen.getByLabelText('商会、地名、首字母'), { target: { value: text } })

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(AS_OF)
})
afterEach(() => jest.restoreAllMocks())

test('all chambers come in one call and typing asks for nothing more', async () => {
  const { functions } = await show()
  type('l')
  type('lz')
  expect(names()).toEqual(['兰州温州商会'])
  type('')
  expect(names()).toHaveLength(3)
  expect(functions.calls).toEqual([{ action: 'chambers.directory', input: {} }])
})

test('counts say what they count, and as of which day', async () => {
  await show()
  expect(screen.getByText('地级以上')).toBeTruthy()
  expect(screen.getAllByText('已成立')).toHaveLength(2)
  expect(screen.getByText('截至 2026年11月23日 · 含示范数据')).toBeTruthy()
})

test('a row says the hall, the preparation and the confirmation in words', async () => {
  await show()
  const said = screen.getAllByRole('link').map((row) => row.getAttribute('aria-label'))
  expect(said).toEqual([
    '西安温州商会，陕西 西安，地级市商会，会馆建成，会长确认于 8 个月前',
    '兰州温州商会，甘肃 兰州，地级市商会，待确认',
    '天水温州商会，甘肃 天水，地级市商会，筹备中，会馆规划，待确认',
  ])
})

test('tapping a province shows its chambers only, and tapping it again all', async () => {
  await show()
  const gansu = screen.getByRole('button', { name: '甘肃，2 个商会' })
  fireEvent.click(gansu)
  expect(names()).toEqual(['兰州温州商会', '天水温州商会'])
  expect(gansu.getAttribute('aria-pressed')).toBe('true')
  expect(screen.getByText('甘肃 · 2 个商会')).toBeTruthy()
  expect(Taro.pageScrollTo).toHaveBeenCalledWith(expect.objectContaining({ selector: '#chambers-list' }))
  fireEvent.click(gansu)
  expect(names()).toHaveLength(3)
})

test('a filter says how many it leaves and the map counts what is left', async () => {
  await show()
  fireEvent.click(screen.getByRole('tab', { name: '待确认 2' }))
  expect(names()).toEqual(['兰州温州商会', '天水温州商会'])
  expect(screen.getByRole('button', { name: '陕西，0 个商会' })).toBeTruthy()
  expect(screen.queryByRole('tab', { name: /县级/ })).toBeNull()
})

test('a province and a filter that leave nothing offer the way back', async () => {
  await show()
  fireEvent.click(screen.getByRole('tab', { name: '会馆建成 1' }))
  fireEvent.click(screen.getByRole('button', { name: '甘肃，0 个商会' }))
  fireEvent.click(screen.getByText('看全部商会'))
  expect(names()).toHaveLength(3)
})

test('searching looks through all chambers whatever was filtered, and says when there is none', async () => {
  await show()
  fireEvent.click(screen.getByRole('button', { name: '甘肃，2 个商会' }))
  type('西安')
  expect(names()).toEqual(['西安温州商会'])
  expect(screen.queryByText('按省份看')).toBeNull()
  type('巴黎')
  expect(screen.getByText('没有找到“巴黎”')).toBeTruthy()
})

test('a map folded away stays so at the next visit', async () => {
  const { unmount } = await show()
  fireEvent.click(screen.getByText('收起'))
  expect(screen.queryByRole('button', { name: /^陕西/ })).toBeNull()
  unmount()
  await show()
  expect(screen.getByText('展开')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^陕西/ })).toBeNull()
})

test('a long list is drawn as one scrolls down', async () => {
  const many = Array.from({ length: 60 }, (_, i) => chamberRow({ id: `c${i}`, name: `第${i}温州商会` }))
  await show(many)
  expect(names()).toHaveLength(16)
  act(() => device.reachBottom())
  expect(names()).toHaveLength(32)
  act(() => device.reachBottom())
  act(() => device.reachBottom())
  act(() => device.reachBottom())
  expect(names()).toHaveLength(60)
  type('第5')
  expect(names()[0]).toBe('第5温州商会')
})

test('without a network the kept directory is shown, searched and said to be old', async () => {
  const { unmount } = await show()
  unmount()
  jest.spyOn(Date, 'now').mockReturnValue(AS_OF + 2 * 3600_000)
  const functions = stubFunctions({ 'chambers.directory': offline })
  render(<Chambers />)
  await screen.findByText('网络不可用，显示的是 2 小时前的内容')
  type('xa')
  expect(names()).toEqual(['西安温州商会'])
  functions.answer('chambers.directory', () => ok(directory([lanzhou])))
  fireEvent.click(screen.getByText('重试'))
  type('')
  await screen.findByText('1 个商会')
  expect(screen.queryByText(/网络不可用/)).toBeNull()
})

test('a row leads to the chamber’s page', async () => {
  await show()
  fireEvent.click(screen.getByRole('link', { name: /^兰州/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/chambers/show/index?id=c_lanzhou' })
})
