import { act, fireEvent, render, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import type { Invitation } from '@contract/office'
import { fromShanghai } from '@contract/values/time'
import Staff from '@/packages/office/staff'
import { refreshSession } from '@/lib/session'
import { me } from '../office/fixtures'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

const open: Invitation = {
  ...{ id: 'i_1', role: 'manager', by: '陈立平', isVoid: false },
  ...{ at: fromShanghai('2014-05-30', '09:00'), expiresAt: fromShanghai('2014-05-31', '09:00') },
}
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))
const confirm = async (words: string) =>
  act(async () => void fireEvent.click(screen.getAllByText(words, { selector: '.button__text' }).at(-1)!))

async function openPage(items: Invitation[]) {
  const functions = stubFunctions({
    'session.me': () => ok(me('manager')),
    'office.staff': () => ok({ items: [] }),
    'office.invitations': () => ok({ items }),
    'office.withdrawInvitation': () => ok({ id: 'i_1' }),
    'office.invite': () => ok({ code: 'STP2M-W2FSS', expiresAt: open.expiresAt }),
  })
  await refreshSession()
  render(<Staff />)
  await act(async () => undefined)
  return functions
}

test('G1 open codes stand on the staff page and are withdrawn after a yes', async () => {
  const functions = await openPage([open])
  expect(screen.getByText('还没用的邀请码（1 个）')).toBeTruthy()
  expect(screen.getByText(/陈立平 2014年5月30日 09:00 生成，2014年5月31日 09:00 前有效/)).toBeTruthy()
  await press('撤回陈立平生成的经合办主管邀请码')
  expect(functions.of('office.withdrawInvitation')).toHaveLength(0)
  functions.answer('office.invitations', () => ok({ items: [] }))
  await confirm('撤回')
  expect(functions.of('office.withdrawInvitation')[0]?.input).toEqual({ id: 'i_1' })
  expect(screen.queryByText(/还没用的邀请码/)).toBeNull()
})

test('G1 a void code says whose it was and why; a code that was used meanwhile says so', async () => {
  const functions = await openPage([{ ...open, isVoid: true }])
  expect(screen.getByText(/陈立平已不是主管，邀请码作废/)).toBeTruthy()
  functions.answer('office.withdrawInvitation', () => refused(errorBody('office.invite_used')))
  await press('撤回陈立平生成的经合办主管邀请码')
  await confirm('撤回')
  expect(screen.getByText(/刚刚被用掉了/)).toBeTruthy()
})

test('G1 a code that is made here joins the open ones', async () => {
  const functions = await openPage([])
  functions.answer('office.invitations', () => ok({ items: [open] }))
  await act(async () => void fireEvent.click(screen.getByText('生成邀请码')))
  expect(screen.getByText('还没用的邀请码（1 个）')).toBeTruthy()
})

test('H9 whoever invites reads what an editor may do: money, numbers and merges included', async () => {
  await openPage([])
  expect(screen.getByText('经合办编辑可以：')).toBeTruthy()
  expect(screen.getByText(/^认捐的钱：.*登记到账.*导入银行流水/)).toBeTruthy()
  expect(screen.getByText(/^手机号：查看完整手机号/)).toBeTruthy()
  expect(screen.queryByText(/^工作人员：/)).toBeNull()
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '经合办主管' })))
  expect(screen.getByText(/^工作人员：邀请、撤回邀请码、移出/)).toBeTruthy()
})
