import { act, fireEvent, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import Chamber from '@/packages/registry/chamber'
import Chambers from '@/packages/registry/chambers'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { chamberPage, chamberRow, directory } from './fixtures'
import { fill, open, press, tap } from './registry-page'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

const many = Array.from({ length: 60 }, (_, i) => chamberRow({ id: `c_${i}`, name: `第${i}温州商会` }))

test('of many chambers only those in sight are drawn, and more at the bottom', async () => {
  await open(Chambers, { 'chambers.directory': () => ok(directory(many)) })
  expect(screen.getByText('第23温州商会')).toBeTruthy()
  expect(screen.queryByText('第24温州商会')).toBeNull()
  await act(async () => device.reachBottom())
  expect(screen.getByText('第24温州商会')).toBeTruthy()
})

test('one is found as one types, and opened', async () => {
  await open(Chambers, { 'chambers.directory': () => ok(directory([...many, chamberRow()])) })
  await fill('名称、城市、拼音首字母', 'xian')
  expect(screen.queryByText('第0温州商会')).toBeTruthy()
  await fill('名称、城市、拼音首字母', '西安温')
  await tap('西安温州商会')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/chambers/show/index?id=c_xian' })
})

test('renaming keeps the facts that are known', async () => {
  device.openWith({ id: 'c_xian' })
  const functions = await open(Chamber, {
    'chambers.show': () => ok(chamberPage()),
    'chambers.save': () => ok(chamberPage({ name: '西安市温州商会' })),
  })
  await fill('商会名称', '西安市温州商会')
  await press('保存')
  expect(functions.of('chambers.save')[0]?.input).toEqual({
    id: 'c_xian',
    rev: 7,
    name: '西安市温州商会',
    kind: 'prefecture',
    province: '陕西',
    city: '西安',
    facts: {
      founded: true,
      foundedOn: '1998-05',
      address: '西安市碑林区',
      hall: [{ stage: 'complete', on: '2013-12', note: '第一座', photoIds: ['f_1'] }],
      honours: [{ year: 2013, title: '先进商会' }],
    },
  })
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/chambers/show/index?id=c_xian' })
})

test('a new chamber needs a name and a province, and a taken name is said', async () => {
  const functions = await open(Chamber, {})
  expect(screen.getByText('还没有填写商会名称')).toBeTruthy()
  await fill('商会名称', '延边温州商会')
  expect(screen.getByText('还没有选择省份')).toBeTruthy()
  await act(async () => {
    fireEvent.change(screen.getByLabelText(/^省份/), { target: { value: '7' } })
  })
  await tap('筹备中')
  functions.answer('chambers.save', () => refused(errorBody('chamber.name_taken', { name: '延边温州商会' })))
  await press('保存')
  expect(functions.of('chambers.save')[0]?.input).toMatchObject({
    name: '延边温州商会',
    kind: 'prefecture',
    facts: { founded: false, hall: [] },
  })
  expect(screen.getByText('商会目录里已有“延边温州商会”')).toBeTruthy()
})

test('the general chamber belongs to no province', async () => {
  const functions = await open(Chamber, { 'chambers.save': () => ok(chamberPage()) })
  await fill('商会名称', '全国温州商会总会')
  await tap('总会')
  expect(screen.queryByLabelText(/^省份/)).toBeNull()
  await press('保存')
  expect(functions.of('chambers.save')[0]?.input).toMatchObject({ kind: 'general', province: null, city: '' })
})
