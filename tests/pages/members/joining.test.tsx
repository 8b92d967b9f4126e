import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Standing } from '@contract/members'
import { errorBody } from '@contract/errors'
import Join from '@/packages/members/join'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { chamberRow, directory } from '../chambers/fixtures'
import { application, membership, standing } from './fixtures'

const stranger = standing({ consented: false, name: null, phoneMasked: null, phoneVerified: false })
const consented = { ...stranger, consented: true }
const young = membership({ chamberId: 'c_xian', chamberName: '西安温州商会', post: 'young' })

const show = async (mine: Standing) => {
  const functions = stubFunctions({
    'members.standing': () => ok(mine),
    'chambers.directory': () => ok(directory([chamberRow()])),
    'session.me': () => ok({ name: null, roles: ['guest'], posts: [] }),
  })
  render(<Join />)
  await act(async () => undefined)
  return functions
}
const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const chooseXian = async () => {
  fireEvent.click(screen.getByRole('button', { name: '商会：选择商会' }))
  await screen.findByLabelText('商会、城市或拼音首字母')
  fill('商会、城市或拼音首字母', 'xa')
  fireEvent.click(await screen.findByText('西安温州商会'))
}
/** The local WeChat's answer to its phone-number button comes before the functions'. */
function phoneButtonGives(code: string) {
  const functions = global.fetch
  global.fetch = jest.fn(async (url: unknown, init?: RequestInit) =>
    url === '/wechat/phone-code'
      ? ({ ok: true, status: 200, json: async () => ({ code }) } as Response)
      : functions(url as string, init),
  )
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

test('before consent nothing is asked, and it says what, what for and who sees it', async () => {
  const functions = await show(stranger)
  expect(screen.getByText('手机号')).toBeTruthy()
  expect(screen.getAllByText(/^用途：/)).toHaveLength(3)
  expect(screen.getAllByText(/^谁能看到：/)).toHaveLength(3)
  expect(document.querySelector('input')).toBeNull()
  functions.answer('members.consent', () => ok(consented))
  fireEvent.click(screen.getByText('同意，继续加入'))
  await screen.findByText('第一步：姓名')
  expect(functions.of('members.consent')[0]?.input).toEqual({ version: 1 })
})

test('who declines reads on, and nothing has been sent', async () => {
  const functions = await show(stranger)
  fireEvent.click(screen.getByText('不同意，只看公开资讯'))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
  expect(functions.calls.map(({ action }) => action)).toEqual(['members.standing'])
})

test('a name and a number on the roster are enough: bound at once', async () => {
  const functions = await show(consented)
  functions.answer('members.verifyPhone', () =>
    ok({ ...consented, name: '项知远', phoneVerified: true, posts: [young] }),
  )
  phoneButtonGives('one-time-code')
  fill('姓名', '项知远')
  fireEvent.click(screen.getByText('用微信手机号核对'))
  await screen.findByText('项知远，欢迎回家')
  expect(screen.getByText(/您的身份已绑定：西安温州商会青年温商/)).toBeTruthy()
  expect(functions.of('members.verifyPhone')[0]?.input).toEqual({ code: 'one-time-code', name: '项知远' })
})

test('a number that is on no roster goes on to the application', async () => {
  const functions = await show(consented)
  functions.answer('members.verifyPhone', () =>
    ok({ ...consented, phoneVerified: true, phoneMasked: '138****1234' }),
  )
  phoneButtonGives('code')
  fill('姓名', '陈晓峰')
  fireEvent.click(screen.getByText('用微信手机号核对'))
  await screen.findByText('微信已确认您的手机号 138****1234')
  functions.answer('members.join', () =>
    ok({ ...consented, phoneVerified: true, applications: [application()] }),
  )
  await chooseXian()
  fireEvent.click(screen.getByRole('tab', { name: '青年温商' }))
  fireEvent.click(screen.getByText('提交'))
  await screen.findByText('已提交，等待该商会会长、秘书长或经合办确认')
  expect(functions.of('members.join')[0]?.input).toEqual({
    name: '陈晓峰',
    chamberId: 'c_xian',
    post: 'young',
    note: '',
  })
})

test('a typed number is sent along, with the word that only the office confirms it', async () => {
  const functions = await show(consented)
  fireEvent.click(screen.getByText('不方便？自己填写手机号'))
  expect(screen.getByText(/要等经合办打电话核对以后才生效/)).toBeTruthy()
  fill('手机号', '13800001234')
  fill('姓名', '陈晓峰')
  await chooseXian()
  functions.answer('members.join', () => ok({ ...consented, applications: [application()] }))
  fireEvent.click(screen.getByText('提交'))
  await screen.findByText('已提交，等待经合办确认')
  expect(functions.of('members.join')[0]?.input).toMatchObject({ phone: '13800001234', post: 'member' })
})

test('on the roster after all: bound, not waiting', async () => {
  const functions = await show(standing())
  await chooseXian()
  fireEvent.click(screen.getByRole('tab', { name: '青年温商' }))
  functions.answer('members.join', () => ok(standing({ posts: [young] })))
  fireEvent.click(screen.getByText('提交'))
  await screen.findByText('已绑定')
  expect(screen.getByText('名册上有您的姓名和手机号，您现在是西安温州商会青年温商。')).toBeTruthy()
})

test('what is missing is named, and sends nothing', async () => {
  const functions = await show(consented)
  expect(screen.getByText('还没有填写姓名、手机号、商会')).toBeTruthy()
  fireEvent.click(screen.getByText('提交'))
  expect(functions.of('members.join')).toHaveLength(0)
})

test('a wrong number is said beside it; other refusals stand above the button', async () => {
  const functions = await show(consented)
  fireEvent.click(screen.getByText('不方便？自己填写手机号'))
  fill('手机号', '123')
  fill('姓名', '陈晓峰')
  await chooseXian()
  functions.answer('members.join', () =>
    refused({ ...errorBody('input.invalid'), fields: { phone: '请填写 11 位手机号' } }),
  )
  fireEvent.click(screen.getByText('提交'))
  await screen.findByText('请填写 11 位手机号')
  functions.answer('members.join', () => refused(errorBody('application.too_many', { max: 5 })))
  fireEvent.click(screen.getByText('提交'))
  await screen.findByText(/您已有 5 份申请等待确认/)
})

test('an expired code says what to do, and the button stays', async () => {
  const functions = await show(consented)
  functions.answer('members.verifyPhone', () => refused(errorBody('phone.code_invalid')))
  phoneButtonGives('old')
  fill('姓名', '陈晓峰')
  fireEvent.click(screen.getByText('用微信手机号核对'))
  await screen.findByText('手机号授权已失效，请重新点击按钮')
  expect(screen.getByText('用微信手机号核对')).toBeTruthy()
})

test('who comes from a chamber’s page finds it chosen', async () => {
  device.openWith({ chamber: 'c_xian', name: encodeURIComponent('西安温州商会') })
  await show(standing())
  await waitFor(() => expect(screen.getByRole('button', { name: '商会：西安温州商会' })).toBeTruthy())
})
