import { fireEvent, render, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import Queue from '@/packages/members/queue'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { application } from './fixtures'

const show = async () => {
  const functions = stubFunctions({
    'members.queue': () =>
      ok({
        items: [
          application({ id: 'a', name: '陈晓峰', note: '做外贸' }),
          application({ id: 'b', name: '林美华', phoneVerified: false, post: 'member' }),
        ],
        next: null,
      }),
  })
  render(<Queue />)
  await screen.findByText('陈晓峰')
  return functions
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

test('each says who asks for what, and whether WeChat confirmed the number', async () => {
  await show()
  expect(screen.getByText('申请青年温商')).toBeTruthy()
  expect(screen.getByText('手机号由微信确认')).toBeTruthy()
  expect(screen.getByText('手机号是自己填写的')).toBeTruthy()
  expect(screen.getByText('“做外贸”')).toBeTruthy()
})

test('approving takes one tap, and what was decided stays in sight', async () => {
  const functions = await show()
  functions.answer('members.decide', () => ok(application({ id: 'a', state: 'approved' })))
  fireEvent.click(screen.getByRole('button', { name: '同意陈晓峰加入' }))
  await screen.findByText('已通过')
  expect(functions.of('members.decide')[0]?.input).toEqual({ id: 'a', approve: true })
  expect(screen.queryByRole('button', { name: '同意陈晓峰加入' })).toBeNull()
  expect(screen.getByRole('button', { name: '同意林美华加入' })).toBeTruthy()
})

test('refusing needs a reason, a usual one or one’s own', async () => {
  const functions = await show()
  functions.answer('members.decide', ({ reason }) =>
    ok(application({ id: 'b', state: 'refused', reason: String(reason) })),
  )
  fireEvent.click(screen.getByRole('button', { name: '不同意林美华加入' }))
  fireEvent.click(screen.getByText('不同意，并告诉他原因'))
  expect(functions.of('members.decide')).toHaveLength(0)
  fireEvent.click(screen.getByText('不是本商会成员'))
  fireEvent.change(screen.getByLabelText('原因'), { target: { value: '不是本商会成员，请联系兰州' } })
  fireEvent.click(screen.getByText('不同意，并告诉他原因'))
  await screen.findByText('未通过：不是本商会成员，请联系兰州')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('an application that is decided meanwhile says so in its place', async () => {
  const functions = await show()
  functions.answer('members.decide', () => refused(errorBody('application.decided', { state: '已撤回' })))
  fireEvent.click(screen.getByRole('button', { name: '同意陈晓峰加入' }))
  await screen.findByText('这份申请现在是“已撤回”，不能再处理')
})

test('nothing waiting says so', async () => {
  stubFunctions({ 'members.queue': () => ok({ items: [], next: null }) })
  render(<Queue />)
  await screen.findByText('没有等您确认的申请')
})
