import { act, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import List from '@/packages/reach/list'
import Desk from '@/packages/office/desk'
import Work from '@/packages/registry/work'
import { offline, ok } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { published, deskItem } from '../office/fixtures'
import { open, tap } from '../registry/registry-page'
import { NOON, reachRow } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOON)
})
afterEach(() => jest.restoreAllMocks())

const activity = reachRow({
  ...{ subject: { kind: 'activity', id: 'a_1' }, title: '新生代联谊会' },
  ...{ chambers: { reached: 3, all: 252 }, answered: null },
})
const must = reachRow({ answered: { chambers: 38, until: NOON + 3_600_000 } })

test('each announcement says how far it has come, and leads to its page', async () => {
  await open(List, { 'reach.list': () => ok({ items: [must, activity], next: null }) })
  expect(screen.getByText('74%')).toBeTruthy()
  expect(screen.getByText('187 / 252 家')).toBeTruthy()
  expect(screen.getByText('38 家已答复，2026年11月23日 13:00 截止')).toBeTruthy()
  expect(screen.getByLabelText('活动，新生代联谊会，252 家商会中 3 家已触达')).toBeTruthy()
  await tap('新生代联谊会')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/reach/show/index?kind=activity&id=a_1' })
})

test('an activity and an article with the same number are two rows, and further pages follow', async () => {
  const twin = reachRow({ subject: { kind: 'activity', id: 'n_1' }, title: '同号活动' })
  const functions = await open(List, { 'reach.list': () => ok({ items: [reachRow(), twin], next: 'more' }) })
  expect(screen.getByText('同号活动')).toBeTruthy()
  functions.answer('reach.list', () => ok({ items: [activity], next: null }))
  await act(async () => device.reachBottom())
  expect(functions.of('reach.list')[1]?.input).toEqual({ cursor: 'more' })
  expect(screen.getByText('新生代联谊会')).toBeTruthy()
})

test('an empty list says what will be in it', async () => {
  await open(List, { 'reach.list': () => ok({ items: [], next: null }) })
  expect(screen.getByText('还没有发布过什么')).toBeTruthy()
})

test('without a network the list offers to try again', async () => {
  await open(List, { 'reach.list': offline })
  expect(screen.getByText('重试')).toBeTruthy()
})

test('groups and messages are a tap away', async () => {
  await open(List, { 'reach.list': () => ok({ items: [], next: null }) })
  await tap('微信群')
  await tap('消息发送')
  expect((Taro.navigateTo as jest.Mock).mock.calls.map(([{ url }]) => url)).toEqual([
    '/packages/reach/groups/index',
    '/packages/reach/deliveries/index',
  ])
})

test('the bench leads to it', async () => {
  await open(Work, { 'roster.work': offline })
  await tap('触达')
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/packages/reach/list/index' })
})

test('each published item of the news desk leads to its reach; a draft reaches nobody', async () => {
  const items = [published(), deskItem({ id: 'n_2', title: '还在写' })]
  await open(Desk, { 'news.desk': () => ok({ items, next: null }) })
  expect(screen.getAllByText('触达')).toHaveLength(1)
  await tap('触达')
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/packages/reach/show/index?kind=news&id=n_1' })
})
