import { act, fireEvent, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { fromShanghai } from '@contract/values/time'
import { ok } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { editing, published } from './fixtures'
import { openWriting, startTest, tap, typeTitle, wait } from './writing-page'

jest.mock('quill', () => jest.requireActual('quill/dist/quill.js'))

const NOW = fromShanghai('2026-11-23', '10:00')
const IN_THREE_DAYS = fromShanghai('2026-11-26', '18:00')

beforeEach(() => {
  startTest()
  jest.setSystemTime(NOW)
})
afterEach(() => jest.useRealTimers())

const open = (given = editing()) => openWriting({ 'news.edit': () => ok(given) }, 'n_1')
const draftSent = (functions: Awaited<ReturnType<typeof open>>['functions']) =>
  functions.of('news.save').at(-1)?.input.draft
/** A wheel of WeChat's, turned to this. */
const turn = (label: RegExp, value: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }))
const out = (until: number) => {
  const { draft, ...item } = editing(published())
  return { ...item, draft: { ...draft, mustRead: { ask: 'read' as const, until } } }
}

test('switched on, it asks for a tick within three days, and is saved with the draft', async () => {
  const { functions } = await open()
  await tap('设为必读')
  expect(screen.getByText('北京时间 2026年11月26日 18:00 之前可以答复、可以改')).toBeTruthy()
  await tap('参加、不参加、稍后答复')
  await wait(3_000)
  expect(draftSent(functions)).toMatchObject({ mustRead: { ask: 'attend', until: IN_THREE_DAYS } })
  await tap('设为必读')
  await wait(3_000)
  expect(draftSent(functions)).toMatchObject({ mustRead: null })
})

test('what is not on the server yet is on this device, 必读 included', async () => {
  const { functions } = await open()
  functions.answer('news.save', () => {
    throw new TypeError('Failed to fetch')
  })
  await tap('设为必读')
  await wait(3_000)
  expect(JSON.stringify(device.stored.get('/draft:n_1'))).toContain(String(IN_THREE_DAYS))
})

test('a deadline that has passed is refused beside its field and at the button', async () => {
  await open()
  await tap('设为必读')
  await turn(/^答复截止：2026/, '2026-11-20')
  expect(screen.getAllByText('必读的答复截止时间已经过去，请另选时间').length).toBeGreaterThanOrEqual(2)
  await tap('发布')
  expect(screen.queryByText('定时发布')).toBeNull()
})

test('what is out keeps its deadline although it has passed, and may be published again', async () => {
  await open(out(NOW - 86_400_000))
  expect(screen.queryByText(/截止时间已经过去/)).toBeNull()
  typeTitle('第十一届年会改在十二月召开')
  await wait(3_000)
  await tap('重新发布')
  expect(screen.getByText('定时发布')).toBeTruthy()
})

test('the sheet says what will be asked, and refuses to publish after the deadline', async () => {
  await open()
  await tap('设为必读')
  await wait(3_000)
  await tap('发布')
  expect(screen.getByText('必读：请会长、秘书长和会员答复“已阅”，2026年11月26日 18:00 截止')).toBeTruthy()
  await tap('定时发布')
  await turn(/^发布时间：/, '2026-12-01')
  expect(screen.getByText('发布时答复已经截止，请先改必读的答复截止时间')).toBeTruthy()
})

test('after publishing it says how to bring it to the groups', async () => {
  const { functions } = await open()
  functions.answer('news.publish', () => ok(published()))
  await tap('设为必读')
  await wait(3_000)
  await tap('发布')
  await act(async () => {
    const buttons = screen.getAllByText('发布', { selector: '.button__text' })
    fireEvent.click(buttons.at(-1) as HTMLElement)
    await jest.advanceTimersByTimeAsync(50)
  })
  expect(screen.getByText(/发到会长群、商会的群和青年温商群/)).toBeTruthy()
  await tap('看触达')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/reach/show/index?kind=news&id=n_1' })
})
