import { screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import Todo from '@/packages/registry/todo'
import Work from '@/packages/registry/work'
import { offline, ok } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { MORNING, rosterRow } from './fixtures'
import { open, tap } from './registry-page'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

const work = {
  asOf: MORNING,
  applications: 3,
  chambers: 252,
  confirmed: 187,
  ending: [
    { ...rosterRow({ endsOn: '2026-11-18' }), daysLeft: -5 },
    { ...rosterRow({ id: 'r_2', name: '周敏之', endsOn: '2026-12-16' }), daysLeft: 23 },
    { ...rosterRow({ id: 'r_3', name: '项知远', endsOn: '2027-02-01' }), daysLeft: 70 },
  ],
  stale: [
    { id: 'c_1', name: '大庆温州商会', confirmedAt: null },
    { id: 'c_2', name: '延边温州商会', confirmedAt: Date.UTC(2025, 4, 30) },
  ],
}

test('the bench says what waits, and leads to everything', async () => {
  await open(Work, { 'roster.work': () => ok(work) })
  expect(screen.getByText('待办（5）')).toBeTruthy()
  expect(screen.getByText('3 件')).toBeTruthy()
  expect(screen.getByText('187 / 252 已确认，截至 2026年11月23日')).toBeTruthy()
  await tap('温商信息库')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/registry/merchants/index' })
})

test('an editor is not led to staff or to the log', async () => {
  await open(Work, { 'roster.work': () => ok(work) }, 'editor')
  expect(screen.getByText('名册')).toBeTruthy()
  expect(screen.queryByText('工作人员')).toBeNull()
  expect(screen.queryByText('操作记录')).toBeNull()
})

test('the tiles are there even when what waits cannot be fetched', async () => {
  await open(Work, { 'roster.work': offline })
  expect(screen.getByText('暂时连不上服务，请稍后重试')).toBeTruthy()
  expect(screen.getByText('名册')).toBeTruthy()
})

test('terms are told by how many days are left, and chambers by their last word', async () => {
  await open(Todo, { 'roster.work': () => ok(work) })
  expect(screen.getByText('3 份等待审核')).toBeTruthy()
  expect(screen.getByText('已过期 5 天')).toBeTruthy()
  expect(screen.getByText('还有 23 天')).toBeTruthy()
  expect(screen.getByText('任期 31 到 90 天内到期（1）')).toBeTruthy()
  expect(screen.getByText('还没有确认过')).toBeTruthy()
  expect(screen.getByText('上次确认 2025年5月30日')).toBeTruthy()
  expect(screen.getByText('另有 63 个，在“商会”里可以看到全部。')).toBeTruthy()
  await tap('大庆温州商会')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/chambers/show/index?id=c_1' })
})
