import { screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import Duplicates from '@/packages/registry/duplicates'
import Merchant from '@/packages/registry/merchant'
import MerchantEdit from '@/packages/registry/merchant-edit'
import Merchants from '@/packages/registry/merchants'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { merchantRow, MORNING } from './fixtures'
import { fill, open, press, search, tap } from './registry-page'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

const page = (given = {}) => ({
  ...merchantRow(),
  rev: 3,
  absorbed: [],
  history: [{ at: MORNING, by: '林晓瓯', what: '企业：空 → 西安正海鞋业有限公司' }],
  ...given,
})

test('words and conditions narrow the search together, and a condition is taken away by a tap', async () => {
  const functions = await open(Merchants, {
    'merchants.search': () => ok({ items: [merchantRow()], next: null }),
  })
  await search('姓名、企业、手机尾号', '郑海川')
  await press('筛选')
  await fill('行业', ' 鞋业 ')
  await press('按这些条件找')
  expect(functions.of('merchants.search').at(-1)?.input).toEqual({
    query: '郑海川',
    chamber: '',
    place: '',
    industry: '鞋业',
  })
  await tap('行业：鞋业')
  expect(functions.of('merchants.search').at(-1)?.input).toMatchObject({ industry: '' })
  await tap('西安正海鞋业有限公司')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/registry/merchant/index?id=m_1' })
})

test('a record shows its history, and its number only after a yes', async () => {
  device.openWith({ id: 'm_1' })
  const functions = await open(Merchant, {
    'merchants.show': () => ok(page()),
    'merchants.revealPhone': () => ok({ phone: '13805771234' }),
  })
  expect(screen.getByText('企业：空 → 西安正海鞋业有限公司')).toBeTruthy()
  await press('查看号码')
  expect(functions.of('merchants.revealPhone')).toHaveLength(0)
  await press('查看号码')
  expect(screen.getByText('138 0577 1234')).toBeTruthy()
})

test('an address of a record that was merged shows the one that was kept', async () => {
  device.openWith({ id: 'm_9' })
  await open(Merchant, { 'merchants.show': () => ok(page()) })
  expect(screen.getByText('您打开的那条已经合并到这一条。')).toBeTruthy()
})

test('a number left blank stays, one removed is removed, one typed is sent', async () => {
  device.openWith({ id: 'm_1' })
  const functions = await open(MerchantEdit, {
    'merchants.show': () => ok(page()),
    'merchants.save': () => ok(page()),
  })
  await fill('行业（可不填）', '皮革')
  await press('保存')
  const [first] = functions.of('merchants.save')
  expect(first?.input).toMatchObject({ id: 'm_1', rev: 3, industry: '皮革' })
  expect(first?.input).not.toHaveProperty('phone')

  await press('删除手机号')
  await press('保存')
  expect(functions.of('merchants.save')[1]?.input).toMatchObject({ phone: null })

  await press('保留原来的手机号')
  await fill('手机号', '13905771234')
  await press('保存')
  expect(functions.of('merchants.save')[2]?.input).toMatchObject({ phone: '13905771234' })
})

test('somebody else’s change meanwhile is said, and what was typed is still there until one looks', async () => {
  device.openWith({ id: 'm_1' })
  const functions = await open(MerchantEdit, {
    'merchants.show': () => ok(page()),
    'merchants.save': () => refused(errorBody('merchant.changed_meanwhile', { name: '陈立平' })),
  })
  await fill('姓名', '郑大川')
  await press('保存')
  expect(screen.getByText('陈立平刚刚改过这条信息，请核对后再保存')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('郑大川')
  functions.answer('merchants.show', () => ok(page({ rev: 4, name: '郑小川' })))
  await press('重试')
  expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('郑小川')
})

const pair = {
  key: 'phone:1',
  why: 'phone' as const,
  count: 2,
  records: [merchantRow({ id: 'm_2', company: '', industry: '' }), merchantRow()],
}

test('the fuller record is offered to be kept; nothing is merged without a yes that names both', async () => {
  const functions = await open(Duplicates, {
    'merchants.duplicates': () => ok({ items: [pair], next: null, groups: 1 }),
    'merchants.merge': () => ok(page()),
  })
  expect(screen.getByText('手机号相同')).toBeTruthy()
  expect(screen.getAllByText('空（不同）')).toHaveLength(2)
  await press('并入 B')
  expect(
    screen.getByText(/保留 B（郑海川，.*西安正海鞋业有限公司.*），空着的项用 A（郑海川，.*） 补上/),
  ).toBeTruthy()
  expect(functions.of('merchants.merge')).toHaveLength(0)
  functions.answer('merchants.duplicates', () => ok({ items: [], next: null, groups: 0 }))
  await press('合并')
  expect(functions.of('merchants.merge')[0]?.input).toEqual({ keep: 'm_1', other: 'm_2' })
  expect(screen.getByText('没有重复的信息')).toBeTruthy()
})

test('another record may be kept instead', async () => {
  const functions = await open(Duplicates, {
    'merchants.duplicates': () => ok({ items: [pair], next: null, groups: 1 }),
    'merchants.merge': () => ok(page()),
  })
  await tap('A · 改为保留这一条')
  await press('并入 A')
  await press('合并')
  expect(functions.of('merchants.merge')[0]?.input).toEqual({ keep: 'm_2', other: 'm_1' })
})
