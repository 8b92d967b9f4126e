import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ContactRequest } from '@contract/contacts'
import { errorBody } from '@contract/errors'
import { refreshSession } from '@/lib/session'
import Contacts from '@/packages/members/contacts'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'

const request = (given: Partial<ContactRequest>): ContactRequest => ({
  id: 'k',
  mine: false,
  otherName: '李明',
  chamberName: '兰州温州商会',
  message: '想请教会馆建设',
  state: 'waiting',
  phone: null,
  answeredBy: null,
  byMe: false,
  at: 1_790_000_000_000,
  ...given,
})

const show = async (role: 'president' | 'young', items: ContactRequest[]) => {
  const functions = stubFunctions({
    'contacts.list': () => ok({ items }),
    'session.me': () => ok({ name: '某人', roles: ['guest', 'member', role], posts: [] }),
  })
  await refreshSession()
  render(<Contacts />)
  await act(async () => undefined)
  return functions
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

test('accepting says first whose number is shown to whom, and that it cannot be taken back', async () => {
  const functions = await show('president', [request({})])
  functions.answer('contacts.answer', () => ok(request({ state: 'accepted', byMe: true })))
  fireEvent.click(screen.getByRole('button', { name: '同意李明' }))
  expect(screen.getByText(/李明将看到您登记的手机号/)).toBeTruthy()
  expect(screen.getByText(/不能收回/)).toBeTruthy()
  expect(functions.of('contacts.answer')).toHaveLength(0)
  fireEvent.click(screen.getAllByText('同意', { selector: '.button__text' }).at(-1)!)
  await screen.findByText('您的手机号已经给他看了，等他来电。')
  expect(functions.of('contacts.answer')[0]?.input).toEqual({ id: 'k', accept: true })
})

test('declining shows nothing, and is confirmed as well', async () => {
  const functions = await show('president', [request({})])
  functions.answer('contacts.answer', () => ok(request({ state: 'declined' })))
  fireEvent.click(screen.getByRole('button', { name: '婉拒李明' }))
  fireEvent.click(screen.getAllByText('婉拒', { selector: '.button__text' }).at(-1)!)
  await screen.findByText('已婉拒')
  expect(functions.of('contacts.answer')[0]?.input).toEqual({ id: 'k', accept: false })
})

test('an answer that another leader gave before is said in the question', async () => {
  const functions = await show('president', [request({})])
  functions.answer('contacts.answer', () => refused(errorBody('contact.answered')))
  fireEvent.click(screen.getByRole('button', { name: '同意李明' }))
  fireEvent.click(screen.getAllByText('同意', { selector: '.button__text' }).at(-1)!)
  await screen.findByText('这条联系请求已经答复过了')
})

test('the number of whoever accepted can be copied; before that there is none', async () => {
  await show('young', [
    request({ id: 'a', mine: true, state: 'accepted', phone: '13800001234', chamberName: '成都温州商会' }),
    request({ id: 'b', mine: true, chamberName: '上海温州商会' }),
  ])
  expect(screen.getAllByText(/^1\d{10}$/)).toHaveLength(1)
  fireEvent.click(screen.getByText('复制号码'))
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: '13800001234' })
})

test('only leaders are asked, so others see one side only', async () => {
  await show('young', [])
  expect(screen.queryByRole('tab')).toBeNull()
  expect(screen.getByText('您还没有请求过联系')).toBeTruthy()
})

test('a leader sees how many have had no answer, and can look at his own', async () => {
  await show('president', [request({}), request({ id: 'm', mine: true, chamberName: '成都温州商会' })])
  expect(screen.getByRole('tab', { name: '请求我的（1 条未答复）' })).toBeTruthy()
  fireEvent.click(screen.getByRole('tab', { name: '我请求的' }))
  expect(screen.getByText('成都温州商会')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^同意/ })).toBeNull()
})
