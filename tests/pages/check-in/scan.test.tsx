import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Mark } from '@contract/check-in'
import Scan from '@/packages/check-in/scan'
import { offline, ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { day, merged } from './fixtures'

const everything = () => undefined

async function open(answers: Parameters<typeof stubFunctions>[0] = {}) {
  const sent: Mark[] = []
  const functions = stubFunctions({
    'checkIn.day': () => ok(day()),
    'checkIn.merge': ({ marks }) => {
      sent.push(...(marks as Mark[]))
      return ok(merged(sent))
    },
    ...answers,
  })
  const { unmount } = render(<Scan />)
  await act(async () => everything())
  return { functions, sent, unmount }
}

const type = (words: string) =>
  act(
    async () =>
      void fireEvent.change(screen.getByLabelText('四位数字、姓名或商会'), { target: { value: words } }),
  )
const press = (name: string, nth = 0) =>
  act(async () => void fireEvent.click(screen.getAllByRole('button', { name })[nth] as HTMLElement))
async function checkIn(digits: string, name: string) {
  await type(digits)
  await press(`给${name}签到`)
}
const here = () => document.querySelector('.door-head__count')?.textContent

beforeEach(() => {
  device.reset()
  device.openWith({ id: 'a1' })
  jest.clearAllMocks()
})

test('four digits, one tap: who it is in large letters, one more is here, and the server knows', async () => {
  const { sent } = await open()
  expect(here()).toBe('1/ 4 人已到')
  await checkIn('4729', '项知远')
  expect(document.querySelector('.door-shown__title')?.textContent).toBe('已签到')
  expect(document.querySelector('.door-shown__name')?.textContent).toBe('项知远')
  expect(here()).toBe('2/ 4 人已到')
  expect(sent).toMatchObject([{ participantId: 'p1', sessionId: 's1', came: true }])
  expect(screen.getByText(/^全部已上传/)).toBeTruthy()
})

test('the field is empty again for the next one', async () => {
  await open()
  await checkIn('4729', '项知远')
  expect((screen.getByLabelText('四位数字、姓名或商会') as HTMLInputElement).value).toBe('')
})

test('without a network marks are kept on the phone, counted at once, and sent when it is back', async () => {
  const { functions, sent } = await open({ 'checkIn.merge': offline })
  await checkIn('4729', '项知远')
  await checkIn('1007', '陈晓峰')
  await checkIn('3581', '林小满')
  expect(screen.getByText('待上传 3 条')).toBeTruthy()
  expect(screen.getByText(/网络不可用，签到照常/)).toBeTruthy()
  expect(here()).toBe('4/ 4 人已到')
  expect(sent).toEqual([])
  functions.answer('checkIn.merge', ({ marks }) => ok(merged(marks as Mark[])))
  await act(async () => void window.dispatchEvent(new Event('online')))
  expect(screen.getByText(/^全部已上传/)).toBeTruthy()
  expect(functions.of('checkIn.merge').at(-1)?.input.marks).toHaveLength(3)
  expect(here()).toBe('4/ 4 人已到')
})

test('a phone that was switched off in between still has its list and its marks', async () => {
  const first = await open({ 'checkIn.merge': offline })
  await checkIn('4729', '项知远')
  first.unmount()
  await open({ 'checkIn.day': offline, 'checkIn.merge': offline })
  expect(screen.getByText('待上传 1 条')).toBeTruthy()
  expect(here()).toBe('2/ 4 人已到')
  await checkIn('1007', '陈晓峰')
  expect(screen.getByText('待上传 2 条')).toBeTruthy()
})

test('what was added while marks were on their way is not lost', async () => {
  let answer: (value: unknown) => void = everything
  const { functions } = await open({ 'checkIn.merge': () => new Promise((resolve) => (answer = resolve)) })
  await checkIn('4729', '项知远')
  await checkIn('1007', '陈晓峰')
  const first = functions.of('checkIn.merge')[0]?.input.marks as Mark[]
  functions.answer('checkIn.merge', ({ marks }) => ok(merged([...first, ...(marks as Mark[])])))
  await act(async () => answer(ok(merged(first))))
  expect(first.map(({ participantId }) => participantId)).toEqual(['p1'])
  const rest = functions.of('checkIn.merge')[1]?.input.marks as Mark[]
  expect(rest.map(({ participantId }) => participantId)).toEqual(['p2'])
  expect(here()).toBe('3/ 4 人已到')
})

test('a phone without room says so: nobody is told that he is checked in', async () => {
  await open()
  const setStorage = jest.spyOn(Taro, 'setStorageSync').mockImplementation((key: string) => {
    if (key.includes('queue')) throw new Error('exceed max size')
  })
  await checkIn('4729', '项知远')
  expect(screen.getByText(/手机存储已满，这一笔没有记下/)).toBeTruthy()
  expect(document.querySelector('.door-shown')).toBeNull()
  expect(here()).toBe('1/ 4 人已到')
  setStorage.mockRestore()
})

test('who is here already is not counted again; a mistake is taken back', async () => {
  const { sent } = await open()
  await type('8800')
  expect(screen.queryByRole('button', { name: '给郑海川签到' })).toBeNull()
  await press('撤销郑海川的签到')
  expect(document.querySelector('.door-shown__title')?.textContent).toBe('已撤销')
  expect(here()).toBe('0/ 4 人已到')
  expect(sent).toMatchObject([{ participantId: 'p4', came: false }])
})

test('whoever only waits for a seat is told so, and not let in', async () => {
  const { sent } = await open()
  await checkIn('6612', '金玉兰')
  expect(document.querySelector('.door-shown__title')?.textContent).toBe('候补')
  expect(sent).toEqual([])
  expect(here()).toBe('1/ 4 人已到')
})

test('a mark that the server does not take is told with its name and why', async () => {
  const problems = [{ participantId: 'p1', sessionId: 's1', note: '没有这个人的名额，未计签到' }]
  await open({ 'checkIn.merge': () => ok({ ...merged([]), problems }) })
  await checkIn('4729', '项知远')
  expect(screen.getByText('项知远：没有这个人的名额，未计签到')).toBeTruthy()
  expect(here()).toBe('1/ 4 人已到')
})

test('each session is checked in by itself', async () => {
  const { sent } = await open()
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '返程大巴' })))
  expect(here()).toBe('0/ 4 人已到')
  await checkIn('8800', '郑海川')
  expect(sent).toMatchObject([{ participantId: 'p4', sessionId: 's2' }])
})

test('who has not come yet can be called by name', async () => {
  await open()
  expect(screen.getByRole('tab', { name: '未到 3' })).toBeTruthy()
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '已到 1' })))
  expect(screen.getByRole('button', { name: '撤销郑海川的签到' })).toBeTruthy()
})
