import { act, fireEvent, render, screen } from '@testing-library/react'
import type { Standing } from '@contract/members'
import Join from '@/packages/members/join'
import Queue from '@/packages/members/queue'
import { ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { application, standing } from '../members/fixtures'

const doubted = application({
  ...{ id: 'a', name: '项之远', nameDiffers: true },
  doubt: { rosterName: '项知远', phoneMasked: '138****0005' },
})

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

const showQueue = async (over: Partial<typeof doubted> = {}) => {
  const functions = stubFunctions({
    'members.queue': () => ok({ items: [{ ...doubted, ...over }], next: null }),
    'members.decide': () => ok({ ...doubted, state: 'approved' }),
  })
  render(<Queue />)
  await screen.findByText('不是同一个人，不同意')
  return functions
}

test('G15 the office sees both names and the number, and says which name stays', async () => {
  const functions = await showQueue()
  expect(
    screen.getByText('名册上是“项知远”，本人填写“项之远”；手机号 138****0005 已由微信核对。'),
  ).toBeTruthy()
  expect(screen.queryByText('同意')).toBeNull()
  fireEvent.click(screen.getByText('同意，名册改为“项之远”'))
  await screen.findByText('已通过')
  expect(functions.of('members.decide')[0]?.input).toEqual({ id: 'a', approve: true, rosterName: 'correct' })
})

test('G15 the roster may keep its name', async () => {
  const functions = await showQueue()
  fireEvent.click(screen.getByText('同意，名册仍为“项知远”'))
  await screen.findByText('已通过')
  expect(functions.of('members.decide')[0]?.input).toEqual({ id: 'a', approve: true, rosterName: 'keep' })
})

test('G15 who changed his name to the roster’s afterwards is said to have done so', async () => {
  await showQueue({ name: '项知远' })
  expect(screen.getByText(/本人先填写了别的姓名，后来改成这个/)).toBeTruthy()
  expect(screen.queryByText(/名册改为/)).toBeNull()
})

const stranger: Standing = standing({ name: null, phoneMasked: null, phoneVerified: false })

test('G15 without a name the number is not asked for, and it says why', async () => {
  const functions = stubFunctions({ 'members.standing': () => ok(stranger) })
  render(<Join />)
  await screen.findByText('请先在上面填写姓名')
  fireEvent.click(screen.getByText('用微信手机号核对'))
  expect(functions.of('members.verifyPhone')).toHaveLength(0)
})

test('G15 whose name differs is told what happens next, without the roster’s name', async () => {
  stubFunctions({
    'members.standing': () => ok(stranger),
    'members.verifyPhone': () => ok({ ...stranger, phoneVerified: true, applications: [doubted] }),
    'session.me': () => ok({ name: null, roles: ['guest'], posts: [] }),
  })
  const functions = global.fetch
  global.fetch = jest.fn(async (url: unknown, init?: RequestInit) =>
    url === '/wechat/phone-code'
      ? ({ ok: true, status: 200, json: async () => ({ code: 'one' }) } as Response)
      : functions(url as string, init),
  )
  render(<Join />)
  await screen.findByText('第一步：姓名')
  fireEvent.change(screen.getByLabelText('姓名'), { target: { value: '项之远' } })
  await act(async () => void fireEvent.click(screen.getByText('用微信手机号核对')))
  await screen.findByText('姓名与名册不一致，等待经合办核对')
  expect(screen.getByText(/已经转给经合办核对/)).toBeTruthy()
  expect(document.body.textContent).not.toContain('项知远')
})
