import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import type { StaffMember } from '@contract/office'
import { fromShanghai } from '@contract/values/time'
import Join from '@/packages/office/join'
import Staff from '@/packages/office/staff'
import { refreshSession } from '@/lib/session'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { me } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

const member = (given: Partial<StaffMember> = {}): StaffMember => ({
  id: 'p_1',
  name: '林晓瓯',
  role: 'editor',
  since: 0,
  isMe: false,
  ...given,
})
const boss = member({ id: 'p_2', name: '陈立平', role: 'manager', isMe: true })

const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)))
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

async function openStaff(items: StaffMember[], role: Parameters<typeof me>[0] = 'manager') {
  const functions = stubFunctions({
    'session.me': () => ok(me(role)),
    'office.staff': () => ok({ items }),
    'office.invitations': () => ok({ items: [] }),
    'office.invite': () => ok({ code: 'STP2M-W2FSS', expiresAt: fromShanghai('2014-05-31', '09:00') }),
  })
  await refreshSession()
  render(<Staff />)
  await act(async () => undefined)
  return functions
}

test('an invitation is for the chosen role, shows its code and end, and copies', async () => {
  const functions = await openStaff([boss])
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '经合办主管' })))
  await tap('生成邀请码')
  expect(functions.of('office.invite')[0]?.input).toEqual({ role: 'manager' })
  expect(screen.getByText('STP2M-W2FSS')).toBeTruthy()
  expect(screen.getByText(/只能用一次，2014年5月31日 09:00 前有效/)).toBeTruthy()
  await tap('复制邀请码')
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: 'STP2M-W2FSS' })
})

test('a colleague is dismissed only after a yes', async () => {
  const functions = await openStaff([boss, member()])
  functions.answer('office.dismiss', () => ok({ id: 'p_1' }))
  await press('移除林晓瓯')
  expect(screen.getByText('移除林晓瓯？')).toBeTruthy()
  expect(functions.of('office.dismiss')).toHaveLength(0)
  functions.answer('office.staff', () => ok({ items: [boss] }))
  await act(
    async () =>
      void fireEvent.click(screen.getAllByText('移除', { selector: '.button__text' }).at(-1) as HTMLElement),
  )
  expect(functions.of('office.dismiss')[0]?.input).toEqual({ id: 'p_1' })
  expect(screen.queryByText('林晓瓯')).toBeNull()
})

test('the only manager cannot be removed, and it says why', async () => {
  await openStaff([boss, member()])
  expect(screen.getByText('唯一的主管')).toBeTruthy()
  await press('移除陈立平')
  expect(screen.queryByText('移除陈立平？')).toBeNull()
})

test('an editor who comes by a link is told that this page is the manager’s', async () => {
  const functions = await openStaff([], 'editor')
  expect(screen.getByText('这一页只有经合办主管能看')).toBeTruthy()
  expect(functions.of('office.staff')).toHaveLength(0)
})

async function openJoin() {
  const functions = stubFunctions({ 'session.me': () => ok(me('guest')) })
  await refreshSession()
  render(<Join />)
  return functions
}
const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

test('joining says what is missing, sends the code in capitals, and leads to the desk', async () => {
  const functions = await openJoin()
  expect(screen.getByText('还没有填写邀请码和姓名')).toBeTruthy()
  functions.answer('office.join', () => ok(member({ name: '王芳' })))
  functions.answer('session.me', () => ok(me('editor')))
  fill('邀请码', ' stp2m-w2fss ')
  fill('姓名', '王芳')
  await tap('加入')
  expect(functions.of('office.join')[0]?.input).toEqual({ code: 'STP2M-W2FSS', name: '王芳' })
  await tap('进入工作台')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/registry/work/index' })
})

test('a code that is wrong, used or too old says so, and what was typed stays', async () => {
  const functions = await openJoin()
  functions.answer('office.join', () => refused(errorBody('office.code_invalid')))
  fill('邀请码', 'AAAAA-BBBBB')
  fill('姓名', '王芳')
  await tap('加入')
  expect(screen.getByText('邀请码不正确、已用过、已撤回或已过期')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('邀请码').value).toBe('AAAAA-BBBBB')
})
