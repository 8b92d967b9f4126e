import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ChamberPage } from '@contract/chambers'
import { errorBody } from '@contract/errors'
import Chamber from '@/packages/chambers/show'
import { newsCard } from '../../support/news-fixtures'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { AS_OF, chamberPage, officer } from './fixtures'

const DAY_MS = 86_400_000
const may = (given: Partial<ChamberPage['can']>) => ({ can: { ...chamberPage().can, ...given } })

const show = async (given: Partial<ChamberPage> = {}) => {
  const functions = stubFunctions({ 'chambers.show': () => ok(chamberPage(given)) })
  device.openWith({ id: 'c_xian' })
  render(<Chamber />)
  await screen.findByText('现任负责人')
  return functions
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(AS_OF)
})
afterEach(() => jest.restoreAllMocks())

test('the public reads names without posts, is told why, and can join', async () => {
  await show()
  expect(screen.getByText('郑海川')).toBeTruthy()
  expect(screen.queryByText('会长')).toBeNull()
  expect(screen.getByText('职务和任期，本商会的成员可以看到。')).toBeTruthy()
  expect(screen.queryByText('请求联系')).toBeNull()
  expect(screen.queryByText('资料无误')).toBeNull()
  fireEvent.click(screen.getByText('我是本商会的，加入'))
  const name = encodeURIComponent('西安温州商会')
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: `/packages/members/join/index?chamber=c_xian&name=${name}`,
  })
})

test('H7 whoever was elected and has not begun stands there with his day, or why it did not come to pass', async () => {
  await show({
    officers: [officer({ post: 'president' })],
    comingOfficers: [
      { name: '林晓瓯', post: 'president', startsOn: '2026-12-15', problem: '' },
      { name: '陈立平', post: 'secretary', startsOn: '2026-11-01', problem: '他已经是秘书长' },
    ],
  })
  expect(screen.getByText('待任会长')).toBeTruthy()
  expect(screen.getByText('2026年12月15日起就任')).toBeTruthy()
  expect(screen.getByText('2026年11月1日没有就任：他已经是秘书长')).toBeTruthy()
})

test('a member sees posts and terms, and who held them before', async () => {
  await show({
    officers: [officer({ post: 'president', startsOn: '2023-12-01', endsOn: '2027-11-30' })],
    formerOfficers: [
      officer({
        postId: 'r0',
        name: '吴国梁',
        post: 'president',
        startsOn: '2019-11-01',
        endedOn: '2023-11-30',
      }),
    ],
  })
  expect(screen.getByText('2023年12月 — 2027年11月')).toBeTruthy()
  expect(screen.getByText('历任负责人')).toBeTruthy()
  expect(screen.getByText('2019年11月 — 2023年11月')).toBeTruthy()
  expect(screen.queryByText('我是本商会的，加入')).toBeNull()
})

test('the hall shows where it stands, step by step, and its photos open large', async () => {
  const photos = [
    { id: 'f1', url: '/files/f1.jpg' },
    { id: 'f2', url: '/files/f2.jpg' },
  ]
  await show({
    hall: 'building',
    hallSteps: [
      { stage: 'planned', on: '2010', note: '会员大会通过', photos: [] },
      { stage: 'building', on: '2012-05', note: '奠基', photos },
    ],
  })
  expect(screen.getByText('目前在这一步')).toBeTruthy()
  expect(screen.getByText('还没到')).toBeTruthy()
  expect(screen.getByText('2012年5月')).toBeTruthy()
  fireEvent.click(screen.getByLabelText('会馆在建照片 2，点按可放大'))
  expect(Taro.previewImage).toHaveBeenCalledWith({
    current: '/files/f2.jpg',
    urls: ['/files/f1.jpg', '/files/f2.jpg'],
  })
})

test('a chamber without a hall has no timeline, made-up data say so, and news that mention it are there', async () => {
  await show({ hall: null, demonstration: true, news: [newsCard({ title: '西安会馆落成' })] })
  expect(screen.queryByText('温州会馆')).toBeNull()
  expect(screen.getByText('示范数据')).toBeTruthy()
  expect(screen.getByText('西安会馆落成')).toBeTruthy()
})

test('the president confirms with one tap, and the page says so at once', async () => {
  const functions = await show({
    ...may({ confirm: true, correct: true }),
    confirmedAt: AS_OF - 500 * DAY_MS,
  })
  functions.answer('chambers.confirm', () =>
    ok(chamberPage({ ...may({ confirm: true, correct: true }), rev: 4, confirmedAt: AS_OF })),
  )
  expect(screen.getByText(/^待确认：上次确认是/)).toBeTruthy()
  fireEvent.click(screen.getByText('资料无误'))
  await screen.findByText('会长今天确认过')
  expect(functions.of('chambers.confirm')[0]?.input).toEqual({ id: 'c_xian', rev: 3 })
})

test('a chamber changed meanwhile is not confirmed: its new data are fetched to be looked at', async () => {
  const functions = await show({ ...may({ confirm: true }), confirmedAt: null })
  functions.answer('chambers.confirm', () =>
    refused(errorBody('chamber.changed_meanwhile', { name: '周敏之' })),
  )
  fireEvent.click(screen.getByText('资料无误'))
  await screen.findByText(/周敏之刚刚更新过/)
  functions.answer('chambers.show', () =>
    ok(chamberPage({ ...may({ confirm: true }), rev: 4, address: '新地址' })),
  )
  fireEvent.click(screen.getByText('重试'))
  await screen.findByText('新地址')
})

test('a request for contact says what is shown to whom, and where the answer will be', async () => {
  const functions = await show(may({ requestContact: true }))
  functions.answer('contacts.request', () => ok({}))
  fireEvent.click(screen.getByText('请求联系'))
  expect(screen.getByText(/看不到您的手机号/)).toBeTruthy()
  fireEvent.click(screen.getByText('发出请求'))
  expect(functions.of('contacts.request')).toHaveLength(0)
  fireEvent.change(screen.getByLabelText('联系事由'), { target: { value: '下月到西安考察' } })
  fireEvent.click(screen.getByText('发出请求'))
  await screen.findByText(/对方同意后/)
  expect(functions.of('contacts.request')[0]?.input).toEqual({
    chamberId: 'c_xian',
    message: '下月到西安考察',
  })
})

test('a refused request says why and keeps what was written', async () => {
  const functions = await show(may({ requestContact: true }))
  functions.answer('contacts.request', () => refused(errorBody('contact.no_phone')))
  fireEvent.click(screen.getByText('请求联系'))
  fireEvent.change(screen.getByLabelText('联系事由'), { target: { value: '考察' } })
  fireEvent.click(screen.getByText('发出请求'))
  await screen.findByText(/请先在“我的”里授权手机号/)
  expect(screen.getByLabelText<HTMLInputElement>('联系事由').value).toBe('考察')
})

test('an unknown chamber leads back to the directory', async () => {
  stubFunctions({ 'chambers.show': () => refused(errorBody('chamber.not_found')) })
  device.openWith({ id: 'nothing' })
  render(<Chamber />)
  fireEvent.click(await screen.findByText('去商会目录'))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/chambers/index' })
})

test('coming back asks again, so that a correction is seen', async () => {
  const functions = await show()
  functions.answer('chambers.show', () => ok(chamberPage({ address: '高新区' })))
  await act(async () => device.show())
  expect(screen.getByText('高新区')).toBeTruthy()
})

test('the card to forward carries the chamber’s name and address', async () => {
  await show()
  expect(device.share()).toEqual({
    title: '西安温州商会',
    path: '/packages/chambers/show/index?id=c_xian',
  })
})

test('what it has pledged and what has come stand side by side; without a campaign nothing does', async () => {
  const credit = { pledgedFen: 100_000_000_00, receivedFen: 2_500_000_50 }
  await show({ pledges: { campaignId: 'cp_1', campaignTitle: '五水共治 2026', ...credit } })
  for (const words of ['五水共治 2026', '认捐', '100,000,000 元', '到账', '2,500,000.50 元'])
    expect(screen.getByText(words)).toBeTruthy()
})
