import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ActivityPage } from '@contract/activities'
import { errorBody } from '@contract/errors'
import SignUp from '@/packages/activities/sign-up'
import { offline, ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { activityPage, NOW, questions, signedUpPage } from './fixtures'

const open = async (page: ActivityPage) => {
  const functions = stubFunctions({ 'activities.show': () => ok(page) })
  device.openWith({ id: 'ac1' })
  render(<SignUp />)
  await screen.findByText(page.title)
  return functions
}
const submit = () => fireEvent.click(document.querySelector('.foot-bar button')!)
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } })
const fillIn = () => {
  fireEvent.click(screen.getByRole('radio', { name: '清真' }))
  type('从业年限', '12')
  type('紧急联系人电话', '139 0577 0001')
  fireEvent.click(screen.getByRole('checkbox', { name: '我承诺全程参加' }))
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => jest.restoreAllMocks())

test('what is missing or wrong is said beside each question, before anything is sent', async () => {
  const functions = await open(activityPage({ questions }))
  type('从业年限', '99')
  type('紧急联系人电话', '12345')
  submit()
  await screen.findByText('有 4 处要改，已在上面标出')
  for (const words of ['请填写“用餐”', '不能大于 60年', '请填写 11 位手机号', '请勾选'])
    expect(screen.getByText(words)).toBeTruthy()
  expect(functions.of('activities.signUp')).toHaveLength(0)
  fireEvent.click(screen.getByRole('radio', { name: '素食' }))
  expect(screen.queryByText('请填写“用餐”')).toBeNull()
})

test('answers are sent clean, and the result is said in words', async () => {
  const functions = await open(activityPage({ questions }))
  functions.answer('activities.signUp', () => ok(signedUpPage({ state: 'waiting', position: 7 })))
  fillIn()
  submit()
  expect(await screen.findByText('候补第 7 位')).toBeTruthy()
  expect(functions.of('activities.signUp')[0]?.input).toEqual({
    id: 'ac1',
    chamberId: 'c_xian',
    listed: false,
    answers: { q_food: ['清真'], q_years: 12, q_phone: '13905770001', q_promise: true },
  })
  fireEvent.click(screen.getByText('知道了'))
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/activities/show/index?id=ac1' })
})

test('nothing is lost when the network is away, nor when the server finds something', async () => {
  const functions = await open(activityPage({ questions }))
  functions.answer('activities.signUp', offline)
  fillIn()
  submit()
  await screen.findByText('您填的都还在，可以再试一次')
  const problem = { ...errorBody('activity.answers_wrong'), fields: { 'answers.q_phone': '这个号码不行' } }
  functions.answer('activities.signUp', () => refused(problem))
  submit()
  await screen.findByText('这个号码不行')
  expect(field('紧急联系人电话').value).toBe('139 0577 0001')
  expect(field('从业年限').value).toBe('12')
  expect(screen.getByRole('radio', { name: '清真' }).getAttribute('aria-checked')).toBe('true')
  functions.answer('activities.signUp', () => ok(signedUpPage()))
  submit()
  expect(await screen.findByText('已报名')).toBeTruthy()
})

test('answers of last time are filled in, a promise is not', async () => {
  await open(activityPage({ questions, remembered: { q_plate: '浙C·12345', q_years: 12, q_promise: true } }))
  expect(field('车牌号（可不填）').value).toBe('浙C·12345')
  expect(field('从业年限').value).toBe('12')
  expect(screen.getByRole('checkbox', { name: '我承诺全程参加' }).getAttribute('aria-checked')).toBe('false')
})

test('who takes part changes his answers instead, and whether he is shown', async () => {
  const answers = { q_food: ['清真'], q_years: 12, q_phone: '13905770001', q_promise: true }
  const functions = await open(signedUpPage({ answers }, { questions }))
  functions.answer('activities.changeAnswers', () =>
    ok(signedUpPage({ answers, listed: true }, { questions })),
  )
  fireEvent.click(screen.getByRole('checkbox', { name: /在同行者名单里显示我/ }))
  submit()
  await screen.findByText('保存')
  await Promise.resolve()
  expect(functions.of('activities.changeAnswers')[0]?.input).toEqual({ id: 'ac1', answers, listed: true })
  expect(functions.of('activities.signUp')).toHaveLength(0)
})

test('who may not sign up reads why, also when he came by a link', async () => {
  const signUp = { why: '报名已于 2026年11月26日 18:00 截止' }
  await open(activityPage({ questions, can: { ...activityPage().can, signUp } }))
  expect(screen.getByText(signUp.why)).toBeTruthy()
  fillIn()
  submit()
  expect(screen.queryByText(/已在上面标出/)).toBeNull()
})
