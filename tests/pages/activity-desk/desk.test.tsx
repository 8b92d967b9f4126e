import { act, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import List from '@/packages/activity-desk/list'
import Manage from '@/packages/activity-desk/manage'
import { offline, ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { fill, open, press, tap } from '../registry/registry-page'
import { deskItem, draftEditing, editing } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

const openList = (items = [deskItem()]) =>
  open(List, { 'activityDesk.list': () => ok({ items, next: null }) })

async function openManage(of = editing()) {
  device.openWith({ id: of.id })
  return open(Manage, {
    'activityDesk.edit': () => ok(of),
    'activityDesk.unanswerable': () => ok({ items: [] }),
  })
}

test('each activity says where it stands, how many seats are taken and how much waits', async () => {
  await openList([
    deskItem(),
    deskItem({ id: 'a_2', title: '', status: 'draft', phase: null, todo: 0, startsAt: null }),
  ])
  expect(screen.getByText('报名中')).toBeTruthy()
  expect(screen.getByText('10 / 30，待审核 1，申请取消 1，候补 3')).toBeTruthy()
  expect(screen.getByText('2 件')).toBeTruthy()
  expect(screen.getByText('（还没有标题）')).toBeTruthy()
  expect(screen.getByText('草稿', { selector: '.tag *' })).toBeTruthy()
})

test('a status narrows the list, and an empty one leads back to all', async () => {
  const functions = await openList()
  functions.answer('activityDesk.list', ({ status }) => ok({ items: status ? [] : [deskItem()], next: null }))
  await tap('已取消')
  expect(functions.of('activityDesk.list').at(-1)?.input).toEqual({ status: 'cancelled' })
  await press('看全部')
  expect(screen.getByText('第十二期秘书长培训班')).toBeTruthy()
})

test('an activity opens with everything that can be done with it', async () => {
  await openManage()
  expect(screen.getByText('有待审核的报名或取消申请')).toBeTruthy()
  await tap('报名名单')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activity-desk/roll/index?id=a_1' })
  await tap('代报名')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activities/others/index?id=a_1' })
})

test('a draft says what it still lacks, and has neither roll nor seats', async () => {
  await openManage(draftEditing({ missing: ['请填写地点', '请填写报名截止时间'] }))
  expect(screen.getByText('还缺什么（2）')).toBeTruthy()
  expect(screen.getByText('· 请填写地点')).toBeTruthy()
  expect(screen.queryByText('报名名单')).toBeNull()
})

test('a copy is opened for writing', async () => {
  const functions = await openManage()
  functions.answer('activityDesk.copy', () => ok(draftEditing({ id: 'a_copy' })))
  await tap('复制一份')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activity-desk/edit/index?id=a_copy' })
})

test('cancelling takes a reason and the words written out, and says who is told', async () => {
  const functions = await openManage()
  functions.answer('activityDesk.cancel', () =>
    ok(editing({ status: 'cancelled', phase: 'cancelled', reason: '台风预警' })),
  )
  await tap('取消活动')
  expect(screen.getByText(/报了名的 15 人（已报名 10，待审核 1，申请取消 1，候补 3）会收到消息/)).toBeTruthy()
  await press('取消活动')
  expect(screen.getByText('请填写原因')).toBeTruthy()
  expect(screen.getByText('请写“取消活动”四个字')).toBeTruthy()
  await fill('取消原因', '台风预警')
  await fill('写“取消活动”确认', '取消')
  await press('取消活动')
  expect(functions.of('activityDesk.cancel')).toHaveLength(0)
  await fill('写“取消活动”确认', '取消活动')
  await press('取消活动')
  expect(functions.of('activityDesk.cancel')[0]?.input).toEqual({ id: 'a_1', rev: 7, reason: '台风预警' })
  expect(screen.getByText('已取消：台风预警')).toBeTruthy()
})

test('postponing shows every session at its new time, and a refusal stays in the sheet', async () => {
  const functions = await openManage()
  await tap('改期')
  expect(screen.getByText('请先选新的开始时间')).toBeTruthy()
  await fill('新的开始时间：2026-12-08', '2026-12-15')
  expect(screen.getByText('第 1 天：12月15日 09:00–17:00')).toBeTruthy()
  await fill('改期原因', '会场检修')
  functions.answer('activityDesk.postpone', () =>
    refused(errorBody('activity.postpone_earlier', { at: '12月20日' })),
  )
  await press('改期并通知')
  expect(screen.getByText('改期只能往后，原定 12月20日 开始')).toBeTruthy()
  functions.answer('activityDesk.postpone', () => ok(editing()))
  await press('改期并通知')
  expect(screen.getByText(/已改期/)).toBeTruthy()
})

test('what is gone leads back to the list', async () => {
  device.openWith({ id: 'a_none' })
  await open(Manage, { 'activityDesk.edit': () => refused(errorBody('activity.not_found')) })
  await press('回到活动管理')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/activity-desk/list/index' })
})

test('without a network the list offers 重试, and coming back asks again', async () => {
  const functions = await open(List, { 'activityDesk.list': offline })
  functions.answer('activityDesk.list', () => ok({ items: [deskItem()], next: null }))
  await press('重试')
  functions.answer('activityDesk.list', () => ok({ items: [deskItem({ title: '改过的标题' })], next: null }))
  await act(async () => device.show())
  expect(screen.getByText('改过的标题')).toBeTruthy()
})

test('somebody else sees nothing, and nothing is asked of the server', async () => {
  const functions = await open(List, {}, 'guest')
  expect(screen.getByText('输入邀请码')).toBeTruthy()
  expect(functions.of('activityDesk.list')).toHaveLength(0)
})
