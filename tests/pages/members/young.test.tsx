import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { YoungRecord } from '@contract/young'
import { errorBody } from '@contract/errors'
import { refreshSession } from '@/lib/session'
import Growth from '@/packages/members/growth'
import YoungList from '@/packages/members/young-list'
import YoungProfile from '@/packages/members/young-profile'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { membership, youngRecord } from './fixtures'

const offered: YoungRecord['endorsements'][number] = {
  id: 'e1',
  chamberName: '西安温州商会',
  byName: '郑海川',
  line: '踏实肯干',
  state: 'offered',
  at: 1_790_000_000_000,
}

const as = async (post: 'young' | 'president' | 'secretary', given: Partial<YoungRecord> = {}) => {
  const held = membership({ chamberId: 'c_xian', chamberName: '西安温州商会', post })
  const functions = stubFunctions({
    'session.me': () => ok({ name: '某人', roles: ['guest', 'member', post], posts: [held] }),
    'young.record': () => ok(youngRecord(given)),
  })
  await refreshSession()
  return functions
}
const open = async (page: React.ReactElement) => {
  render(page)
  await act(async () => undefined)
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

test('the own record reads by year, the newest on top', async () => {
  await as('young', {
    growth: [
      { id: 'g1', kind: 'training', on: '2025-05-20', title: '新生代培训班' },
      { id: 'g2', kind: 'award', on: '2026-03-12', title: '优秀青年企业家' },
    ],
  })
  await open(<Growth />)
  const years = screen.getAllByText(/^\d{4} 年$/).map((each) => each.textContent)
  expect(years).toEqual(['2026 年', '2025 年'])
  expect(screen.getByText('5月20日 · 培训')).toBeTruthy()
})

test('an endorsement waits for his word; accepted, it stands', async () => {
  const functions = await as('young', { endorsements: [offered] })
  await open(<Growth />)
  functions.answer('young.answerEndorsement', () =>
    ok(youngRecord({ endorsements: [{ ...offered, state: 'accepted' }] })),
  )
  expect(screen.getByText('等您决定')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '接受郑海川的推荐' }))
  await waitFor(() => expect(screen.queryByText('等您决定')).toBeNull())
  expect(functions.of('young.answerEndorsement')[0]?.input).toEqual({ id: 'e1', accept: true })
  expect(screen.getByText('踏实肯干')).toBeTruthy()
})

test('a declined endorsement is gone', async () => {
  const functions = await as('young', { endorsements: [offered] })
  await open(<Growth />)
  functions.answer('young.answerEndorsement', () =>
    ok(youngRecord({ endorsements: [{ ...offered, state: 'declined' }] })),
  )
  fireEvent.click(screen.getByRole('button', { name: '不接受郑海川的推荐' }))
  await waitFor(() => expect(screen.queryByText('会长荐')).toBeNull())
})

test('a president endorses with one line; he cannot answer for the other', async () => {
  device.openWith({ person: 'p_young' })
  const functions = await as('president')
  await open(<Growth />)
  expect(functions.of('young.record')[0]?.input).toEqual({ personId: 'p_young' })
  functions.answer('young.endorse', () => ok(youngRecord({ endorsements: [offered] })))
  fireEvent.click(screen.getByText('会长荐'))
  fireEvent.change(screen.getByLabelText('推荐语'), { target: { value: '踏实肯干' } })
  fireEvent.click(screen.getByText('推荐', { selector: '.button__text' }))
  await screen.findByText('等他决定是否接受')
  expect(functions.of('young.endorse')[0]?.input).toEqual({ personId: 'p_young', line: '踏实肯干' })
  expect(screen.queryByRole('button', { name: '接受郑海川的推荐' })).toBeNull()
})

test('a secretary reads the record and endorses nobody', async () => {
  device.openWith({ person: 'p_young' })
  await as('secretary')
  await open(<Growth />)
  expect(screen.getByText('项知远')).toBeTruthy()
  expect(screen.queryByText('会长荐')).toBeNull()
  expect(screen.queryByText('填写我的资料')).toBeNull()
})

test('the profile is saved with its skills apart, and the band, never a birthday', async () => {
  const functions = await as('young')
  await open(<YoungProfile />)
  functions.answer('young.saveProfile', () => ok(youngRecord()))
  fireEvent.change(screen.getByLabelText('特长'), { target: { value: '外贸、英语，设计' } })
  fireEvent.change(screen.getByLabelText(/^出生年段/), { target: { value: '3' } })
  fireEvent.click(screen.getByText('保存'))
  await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalled())
  expect(functions.of('young.saveProfile')[0]?.input).toEqual({
    chamberId: 'c_xian',
    industry: '新能源',
    birthBand: '1985',
    skills: ['外贸', '英语', '设计'],
    mentor: '',
  })
})

test('a skill that is too long is said beside the skills', async () => {
  const functions = await as('young')
  await open(<YoungProfile />)
  functions.answer('young.saveProfile', () =>
    refused({ ...errorBody('input.invalid'), fields: { 'skills.1': '特长不能超过 12 个字' } }),
  )
  fireEvent.click(screen.getByText('保存'))
  await screen.findByText('特长不能超过 12 个字')
  expect(Taro.navigateBack).not.toHaveBeenCalled()
})

test('leaders find the young merchants of their chamber, and open a record', async () => {
  const functions = await as('secretary')
  functions.answer('young.list', ({ query }) =>
    ok({ items: query ? [] : [youngRecord().profile], next: null }),
  )
  await open(<YoungList />)
  expect(screen.getByText('新能源 · 1990—1994 年')).toBeTruthy()
  fireEvent.click(screen.getByRole('link'))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/members/growth/index?person=p_young' })
  const box = screen.getByLabelText('姓名、行业、特长')
  fireEvent.change(box, { target: { value: '餐饮' } })
  fireEvent.keyDown(box, { key: 'Enter' })
  await screen.findByText('没有找到“餐饮”')
})
