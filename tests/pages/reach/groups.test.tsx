import { screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import type { GroupRow } from '@contract/groups'
import Groups from '@/packages/reach/groups'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { chamberRow, directory } from '../registry/fixtures'
import { open, press, tap } from '../registry/registry-page'
import { groupRow, MORNING, NOON } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOON)
})
afterEach(() => jest.restoreAllMocks())

const bound = groupRow({
  ...{ kind: 'chamber', chamberId: 'c_xian', name: '西安温州商会', guess: null },
  bound: { by: '王海川', at: MORNING },
})
const show = (items: GroupRow[] = [groupRow()]) =>
  open(Groups, {
    'groups.list': ({ bound: isBound }) => ok({ unbound: 1, items: isBound ? [bound] : items, next: null }),
    'groups.bind': () => ok(bound),
    'groups.release': () => ok(groupRow()),
    'chambers.directory': () => ok(directory([chamberRow()])),
  })

test('a group without a name says who was seen in it, as a guess', async () => {
  const functions = await show()
  expect(functions.of('groups.list')[0]?.input).toEqual({ bound: false })
  expect(screen.getByText('未绑定 1')).toBeTruthy()
  expect(screen.getByText('可能是西安温州商会的群：打开过的 8 人里，6 人是这家商会的。')).toBeTruthy()
  expect(screen.getByText(/8 人在群里打开过 · 最近 10 分钟前/)).toBeTruthy()
})

test('the likely chamber is one tap away', async () => {
  const functions = await show()
  await tap('说明是谁的群')
  await tap('西安温州商会的群')
  expect(functions.of('groups.bind')[0]?.input).toEqual({
    groupId: 'g_3',
    choice: { kind: 'chamber', chamberId: 'c_xian' },
  })
  expect(screen.getByText('已绑定：西安温州商会的群')).toBeTruthy()
})

test('one of the two big groups has no chamber', async () => {
  const functions = await show([groupRow({ guess: null })])
  expect(screen.getByText('打开过的人来自不同商会，看不出是谁的群。')).toBeTruthy()
  await tap('说明是谁的群')
  await tap('青年温商群')
  expect(functions.of('groups.bind')[0]?.input).toEqual({
    groupId: 'g_3',
    choice: { kind: 'young', chamberId: null },
  })
})

test('any other chamber is found by the search of the directory', async () => {
  const functions = await show([groupRow({ guess: null })])
  await tap('说明是谁的群')
  await tap('一家商会的群')
  await tap('西安温州商会')
  expect(functions.of('groups.bind')[0]?.input).toMatchObject({ choice: { chamberId: 'c_xian' } })
})

test('a refusal stays on the sheet', async () => {
  const functions = await show()
  functions.answer('groups.bind', () => refused(errorBody('access.denied')))
  await tap('说明是谁的群')
  await tap('会长群')
  expect(screen.getByText('您没有权限进行这项操作')).toBeTruthy()
  expect(screen.getByText('这是谁的群？')).toBeTruthy()
})

test('a binding is released only after a yes', async () => {
  const functions = await show()
  await tap('已绑定')
  expect(screen.getByText('西安温州商会的群')).toBeTruthy()
  expect(screen.getByText('王海川 3 小时前绑定')).toBeTruthy()
  await press('解除绑定')
  expect(functions.of('groups.release')).toHaveLength(0)
  await press('解除绑定')
  expect(functions.of('groups.release')[0]?.input).toEqual({ groupId: 'g_3' })
  expect(screen.getByText(/^已解除绑定/)).toBeTruthy()
})

test('no unbound group is good news', async () => {
  await show([])
  expect(screen.getByText('没有未绑定的群')).toBeTruthy()
})
