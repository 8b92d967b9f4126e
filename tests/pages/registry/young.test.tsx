import { screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { YoungProfile } from '@contract/young'
import Young from '@/packages/registry/young'
import YoungRecord from '@/packages/registry/young-record'
import { ok } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { fill, open, press, tap } from './registry-page'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

const profile: YoungProfile = {
  personId: 'p_1',
  name: '项知远',
  chamberId: 'c_xian',
  chamberName: '西安温州商会',
  industry: '跨境电商',
  birthBand: '1990',
  skills: ['英语', '直播'],
  mentor: '郑海川',
  endorsements: 1,
}

test('the register shows what each tells of himself and leads to his record', async () => {
  await open(Young, { 'young.list': () => ok({ items: [profile], next: null }) })
  expect(screen.getByText('1990—1994 年')).toBeTruthy()
  expect(screen.getByText('英语、直播')).toBeTruthy()
  await tap('项知远')
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/packages/registry/young-record/index?personId=p_1',
  })
})

test('the office adds to a record, which then shows it', async () => {
  device.openWith({ personId: 'p_1' })
  const record = { profile, endorsements: [], growth: [] }
  const entry = { id: 'g_1', kind: 'award', on: '2026-11-23', title: '百名领头雁' }
  const functions = await open(YoungRecord, {
    'young.record': () => ok(record),
    'young.addGrowth': () => ok({ ...record, growth: [entry] }),
  })
  await press('添加成长记录')
  expect(screen.getByText('还没有填写内容')).toBeTruthy()
  await tap('荣誉')
  await fill('内容', '百名领头雁')
  await press('添加')
  expect(functions.of('young.addGrowth')[0]?.input).toMatchObject({
    personId: 'p_1',
    kind: 'award',
    title: '百名领头雁',
  })
  expect(screen.getByText('百名领头雁')).toBeTruthy()
  expect(screen.queryByText('添加')).toBeNull()
})
