import { act, fireEvent, render, screen } from '@testing-library/react'
import Companions from '@/packages/activities/companions'
import Feedback from '@/packages/activities/feedback'
import { offline, ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { NOW, signedUpPage } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  device.openWith({ id: 'ac1' })
})
afterEach(() => jest.restoreAllMocks())

const may = { ...signedUpPage().can, giveFeedback: { why: null } }
const past = (given = {}) => signedUpPage(given, { phase: 'ended', can: may })

test('feedback is a star with its word; what was written stays when it does not get through', async () => {
  const functions = stubFunctions({ 'activities.show': () => ok(past()), 'activities.giveFeedback': offline })
  render(<Feedback />)
  await screen.findByText('还没有打分')
  fireEvent.click(screen.getByRole('radio', { name: '4 星，满意' }))
  expect(screen.getByText('满意')).toBeTruthy()
  const better = screen.getByLabelText<HTMLTextAreaElement>('还可以怎么改进（可不写）')
  fireEvent.change(better, { target: { value: '早点发通知' } })
  fireEvent.click(screen.getByText('提交反馈'))
  await screen.findByText('暂时连不上服务，请稍后重试')
  expect(better.value).toBe('早点发通知')
  functions.answer('activities.giveFeedback', () => ok(past({ feedbackGiven: true })))
  fireEvent.click(screen.getByText('提交反馈'))
  expect(await screen.findByText('谢谢您的反馈')).toBeTruthy()
  expect(functions.of('activities.giveFeedback')[1]?.input).toEqual({
    ...{ id: 'ac1', stars: 4, good: '', better: '早点发通知' },
  })
})

test('who was not there reads why he is not asked', async () => {
  const why = '没有您的签到记录，到场的人才能评价'
  const can = { ...may, giveFeedback: { why } }
  stubFunctions({ 'activities.show': () => ok(signedUpPage({}, { phase: 'ended', can })) })
  render(<Feedback />)
  expect(await screen.findByText(why)).toBeTruthy()
})

test('companions are those who agreed, in one call; of the others only how many', async () => {
  const functions = stubFunctions({
    'activities.companions': () =>
      ok({ items: [{ name: '叶知秋', chamberName: '西安温州商会' }], others: 12 }),
  })
  render(<Companions />)
  await screen.findByText('叶知秋')
  expect(screen.getByText('另有 12 位没有公开姓名。')).toBeTruthy()
  expect(functions.calls).toEqual([{ action: 'activities.companions', input: { id: 'ac1' } }])
})

test('when nobody agreed to be shown, one reads how many come and how to be shown', async () => {
  stubFunctions({ 'activities.companions': () => ok({ items: [], others: 3 }) })
  render(<Companions />)
  await act(async () => undefined)
  expect(screen.getByText(/另有 3 位没有公开姓名.*可以选择公开自己/)).toBeTruthy()
})
