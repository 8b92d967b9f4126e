import { fireEvent, render, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import { fromShanghai } from '@contract/values/time'
import HandOver from '@/packages/chambers/hand-over'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { chamberPage, officer } from './fixtures'

const page = chamberPage({
  can: { ...chamberPage().can, handOver: true },
  officers: [officer({ post: 'president' })],
})
const fill = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

const show = async () => {
  const functions = stubFunctions({
    'chambers.show': () => ok(page),
    'chambers.handOver': () => ok(page),
    'session.me': () => ok({ name: null, roles: ['guest'], posts: [] }),
  })
  device.openWith({ id: 'c_xian' })
  render(<HandOver />)
  await screen.findByText('西安温州商会换届')
  return functions
}
const fillAll = () => {
  fill('新任会长姓名', '王建华')
  fill('新任手机号', '13800001234')
  fill(/^任期结束/, '2030-11-22')
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(fromShanghai('2026-11-23', '10:00'))
})
afterEach(() => jest.restoreAllMocks())

test('nothing is asked before everything is filled in, and what lacks is named', async () => {
  await show()
  expect(screen.getByText('还没有填写姓名、手机号')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '换届' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the change is said back in words before it happens', async () => {
  const functions = await show()
  fillAll()
  fireEvent.click(screen.getByText('换届', { selector: '.button__text' }))
  const words = screen.getByRole('dialog').textContent
  expect(words).toContain('王建华（13800001234）从 2026年11月23日 起担任西安温州商会会长')
  expect(words).toContain('郑海川的会长职务到 2026年11月22日 为止')
  expect(words).toContain('换届不能撤销')
  expect(functions.of('chambers.handOver')).toHaveLength(0)
  fireEvent.click(screen.getByText('确认换届', { selector: '.button__text' }))
  await screen.findByText('换届已经登记')
  expect(functions.of('chambers.handOver')[0]?.input).toEqual({
    id: 'c_xian',
    post: 'president',
    successor: { name: '王建华', phone: '13800001234' },
    startsOn: '2026-11-23',
    endsOn: '2030-11-22',
  })
})

test('a refusal stays in the dialog, which can be left again', async () => {
  const functions = await show()
  functions.answer('chambers.handOver', () =>
    refused(errorBody('post.term_impossible', { problem: '任期结束要晚于任期开始' })),
  )
  fillAll()
  fireEvent.click(screen.getByText('换届', { selector: '.button__text' }))
  fireEvent.click(screen.getByText('确认换届', { selector: '.button__text' }))
  await screen.findByText('任期有误：任期结束要晚于任期开始')
  fireEvent.click(screen.getByText('取消'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByLabelText<HTMLInputElement>('新任会长姓名').value).toBe('王建华')
})

test('a wrong number is said in the dialog too', async () => {
  const functions = await show()
  functions.answer('chambers.handOver', () =>
    refused({ ...errorBody('input.invalid'), fields: { 'successor.phone': '请填写 11 位手机号' } }),
  )
  fillAll()
  fireEvent.click(screen.getByText('换届', { selector: '.button__text' }))
  fireEvent.click(screen.getByText('确认换届', { selector: '.button__text' }))
  expect((await screen.findAllByText('请填写 11 位手机号')).length).toBeGreaterThan(0)
})
