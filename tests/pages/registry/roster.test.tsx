import { act, fireEvent, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import Roster from '@/packages/registry/roster'
import { offline, ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { chamberRow, directory, rosterRow } from './fixtures'
import { fill, open, press, search, tap } from './registry-page'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

const openRoster = (items = [rosterRow()], role?: 'editor' | 'guest') =>
  open(
    Roster,
    {
      'roster.list': () => ok({ items, next: null }),
      'roster.coming': () => ok({ items: [] }),
      'chambers.directory': () => ok(directory([chamberRow()])),
    },
    role,
  )

test('a line shows name, chamber, post and a masked number, never the whole one', async () => {
  await openRoster()
  expect(screen.getByText('郑海川')).toBeTruthy()
  expect(screen.getByText('138****1234')).toBeTruthy()
  expect(screen.getByText('已绑定微信')).toBeTruthy()
})

test('the whole number is asked for only after the question that says it is recorded', async () => {
  const functions = await openRoster()
  functions.answer('roster.revealPhone', () => ok({ phone: '13805771234' }))
  await tap('操作')
  await tap('查看号码')
  expect(screen.getByText(/这次查看会记入操作记录/)).toBeTruthy()
  expect(functions.of('roster.revealPhone')).toHaveLength(0)
  await press('查看号码')
  expect(functions.of('roster.revealPhone')[0]?.input).toEqual({ id: 'r_1' })
  expect(screen.getByText('138 0577 1234')).toBeTruthy()
  await tap('复制号码')
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: '13805771234' })
})

test('searching and one chamber narrow the list together', async () => {
  const functions = await openRoster()
  await search('姓名、商会、手机尾号', '1234')
  await tap('全部商会')
  await tap('西安温州商会', -1)
  expect(functions.of('roster.list').at(-1)?.input).toEqual({ query: '1234', chamberId: 'c_xian' })
  await press('全部商会')
  expect(functions.of('roster.list').at(-1)?.input).toEqual({ query: '1234' })
})

test('changing a term sends no number, since the page knows it only masked', async () => {
  const functions = await openRoster()
  functions.answer('roster.save', () => ok(rosterRow({ endsOn: '2029-12-07' })))
  await tap('操作')
  await tap('修改')
  await fill('任期结束（可不填）：选择日期', '2029-12-07')
  await press('保存')
  expect(functions.of('roster.save')[0]?.input).toEqual({
    id: 'r_1',
    name: '郑海川',
    chamberId: 'c_xian',
    post: 'president',
    startsOn: '2024-12-08',
    endsOn: '2029-12-07',
  })
  expect(screen.getByText('已保存：郑海川，西安温州商会会长')).toBeTruthy()
})

test('a new line says what is missing, and what the server refuses stays beside its field', async () => {
  const functions = await openRoster([])
  await press('新增')
  expect(screen.getByText('还没有填写商会、身份、姓名、手机号')).toBeTruthy()
  await tap('选择商会')
  await tap('西安温州商会')
  await tap('秘书长')
  await fill('姓名', '周敏之')
  await fill('手机号', '1380577')
  functions.answer('roster.save', () =>
    refused({ ...errorBody('input.invalid'), fields: { phone: '请填写 11 位手机号' } }),
  )
  await press('保存')
  expect(screen.getByText('请填写 11 位手机号')).toBeTruthy()
  expect(functions.of('roster.save')[0]?.input).toMatchObject({
    chamberId: 'c_xian',
    post: 'secretary',
    phone: '1380577',
    startsOn: null,
  })
  functions.answer('roster.save', () => refused(errorBody('post.held_twice')))
  await press('保存')
  expect(screen.getByText('名册里已有这个手机号在该商会的同一身份')).toBeTruthy()
})

test('a post ends only after a yes, on the day chosen', async () => {
  const functions = await openRoster()
  functions.answer('roster.end', () => ok(rosterRow({ endedOn: '2026-11-01' })))
  await tap('操作')
  await tap('结束任职')
  expect(functions.of('roster.end')).toHaveLength(0)
  await act(async () => {
    fireEvent.change(screen.getByLabelText(/^结束日期/), { target: { value: '2026-11-01' } })
  })
  await press('结束任职')
  expect(functions.of('roster.end')[0]?.input).toEqual({ id: 'r_1', endedOn: '2026-11-01' })
  expect(screen.getByText('已结束：郑海川，西安温州商会会长')).toBeTruthy()
})

test('an ended post is history: it can be looked at and not changed', async () => {
  await openRoster([rosterRow({ endedOn: '2025-05-30' })])
  await tap('操作')
  expect(screen.queryByText('修改')).toBeNull()
  expect(screen.getByText(/已经结束的任职作为历史保留/)).toBeTruthy()
})

test('an export says how many lines it has, and is opened by a tap of its own', async () => {
  const functions = await openRoster()
  functions.answer('roster.export', () => ok({ url: '/files/x.xlsx', name: '名册.xlsx', rows: 85 }))
  const opened = jest.spyOn(window, 'open').mockReturnValue(null)
  await press('导出')
  expect(screen.getByText('已导出 85 条：名册.xlsx')).toBeTruthy()
  expect(opened).not.toHaveBeenCalled()
  await press('打开文件')
  expect(opened).toHaveBeenCalledWith('/files/x.xlsx', '_blank', 'noopener')
})

test('without a network it offers 重试', async () => {
  const functions = await open(Roster, {
    'roster.list': offline,
    'roster.coming': () => ok({ items: [] }),
  })
  functions.answer('roster.list', () => ok({ items: [rosterRow()], next: null }))
  await tap('重试')
  expect(screen.getByText('郑海川')).toBeTruthy()
})

test('somebody else sees nothing, and nothing is asked of the server', async () => {
  const functions = await openRoster([], 'guest')
  expect(screen.getByText('输入邀请码')).toBeTruthy()
  expect(functions.of('roster.list')).toHaveLength(0)
})
