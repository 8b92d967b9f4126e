import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import MyData from '@/packages/members/my-data'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'

const datum = (group: string, label: string, value: string) => ({ group, label, value, purpose: '核对名册' })

const show = async () => {
  const functions = stubFunctions({
    'personalData.show': () =>
      ok({ items: [datum('身份', '手机号', '138****1234'), datum('阅读', '读过', '36 条')] }),
    'session.me': () => ok({ name: null, roles: ['guest'], posts: [] }),
  })
  render(<MyData />)
  await screen.findByText('138****1234')
  return functions
}
const leave = () => fireEvent.click(screen.getAllByText('退出并删除', { selector: '.button__text' }).at(-1)!)

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

test('everything held is listed by kind, with what for', async () => {
  await show()
  expect(screen.getByText('身份')).toBeTruthy()
  expect(screen.getByText('阅读')).toBeTruthy()
  expect(screen.getAllByText('用途：核对名册')).toHaveLength(2)
})

test('the export opens the file that was made', async () => {
  const functions = await show()
  const open = jest.spyOn(window, 'open').mockReturnValue(null)
  functions.answer('personalData.export', () => ok({ url: '/files/mine.xlsx', name: '我的信息', rows: 2 }))
  fireEvent.click(screen.getByText('导出我的信息'))
  await waitFor(() => expect(open).toHaveBeenCalledWith('/files/mine.xlsx', '_blank', 'noopener'))
})

test('what goes and what stays is said before; the word must be typed', async () => {
  const functions = await show()
  expect(screen.getAllByText(/^删除：/).length).toBeGreaterThan(2)
  expect(screen.getAllByText(/^保留：/).length).toBeGreaterThan(0)
  functions.answer('personalData.leave', () =>
    refused({ ...errorBody('input.invalid'), fields: { confirm: '请输入“退出”两个字' } }),
  )
  leave()
  leave()
  await screen.findByText('请输入“退出”两个字')
  functions.answer('personalData.leave', () =>
    ok({ deleted: ['入会申请 2 份'], kept: ['名册上的任职'], finished: true }),
  )
  fireEvent.change(screen.getByLabelText('请写“退出”'), { target: { value: ' 退出 ' } })
  leave()
  await screen.findByText('已经退出')
  expect(functions.of('personalData.leave').at(-1)?.input).toEqual({ confirm: '退出' })
  expect(screen.getByText('入会申请 2 份')).toBeTruthy()
  expect(screen.getByText('名册上的任职')).toBeTruthy()
})

test('whoever still works for the office is told what to do first', async () => {
  const functions = await show()
  functions.answer('personalData.leave', () => refused(errorBody('personal_data.staff_first')))
  leave()
  fireEvent.change(screen.getByLabelText('请写“退出”'), { target: { value: '退出' } })
  leave()
  await screen.findByText(/请先由主管移出|还是经合办工作人员/)
})

test('L4 who has much to delete is asked once: the page goes on by itself until all is gone', async () => {
  const functions = await show()
  let calls = 0
  functions.answer('personalData.leave', () => ok({ deleted: [], kept: [], finished: ++calls === 3 }))
  leave()
  fireEvent.change(screen.getByLabelText('请写“退出”'), { target: { value: '退出' } })
  leave()
  await screen.findByText('已经退出')
  expect(calls).toBe(3)
})
