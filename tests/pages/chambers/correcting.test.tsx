import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ChamberPage } from '@contract/chambers'
import { errorBody } from '@contract/errors'
import Correct from '@/packages/chambers/correct'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { chamberPage } from './fixtures'

const can = { ...chamberPage().can, correct: true }
const show = async (given: Partial<ChamberPage> = {}) => {
  const functions = stubFunctions({
    'chambers.show': () => ok(chamberPage({ can, ...given })),
    'chambers.correct': () => ok(chamberPage()),
  })
  device.openWith({ id: 'c_xian' })
  render(<Correct />)
  await screen.findByText('是否已经成立')
  return functions
}
const facts = (functions: Awaited<ReturnType<typeof show>>) =>
  functions.of('chambers.correct')[0]?.input.facts as Record<string, unknown>

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

test('what was there is sent back unchanged but for what was corrected', async () => {
  const photos = [{ id: 'f1', url: '/files/f1.jpg' }]
  const functions = await show({
    hallSteps: [{ stage: 'complete', on: '2013-12', note: '落成', photos }],
    honours: [{ year: 2014, title: '先进商会' }],
  })
  fireEvent.change(screen.getByLabelText('地址'), { target: { value: '高新区' } })
  fireEvent.click(screen.getByText('保存'))
  await waitFor(() => expect(Taro.redirectTo).toHaveBeenCalled())
  expect(functions.of('chambers.correct')[0]?.input).toMatchObject({ id: 'c_xian', rev: 3 })
  expect(facts(functions)).toEqual({
    founded: true,
    foundedOn: '1996-08',
    address: '高新区',
    hall: [{ stage: 'complete', on: '2013-12', note: '落成', photoIds: ['f1'] }],
    honours: [{ year: 2014, title: '先进商会' }],
  })
})

test('a step is added and another removed, each with its own fields', async () => {
  const functions = await show({
    hallSteps: [
      { stage: 'planned', on: '2010', note: '一', photos: [] },
      { stage: 'preparing', on: '2011', note: '二', photos: [] },
    ],
  })
  fireEvent.click(screen.getByRole('button', { name: '删除会馆第 1 条' }))
  fireEvent.click(screen.getByText('记一条会馆进展'))
  fireEvent.click(screen.getAllByRole('tab', { name: '在建' })[1]!)
  fireEvent.change(screen.getAllByRole('combobox', { name: '时间：选择日期' })[0]!, {
    target: { value: '2012' },
  })
  fireEvent.click(screen.getByText('保存'))
  await waitFor(() => expect(functions.of('chambers.correct')).toHaveLength(1))
  expect(facts(functions).hall).toEqual([
    { stage: 'preparing', on: '2011', note: '二', photoIds: [] },
    { stage: 'building', on: '2012', note: '', photoIds: [] },
  ])
})

test('what is missing is marked where it is missing', async () => {
  const functions = await show()
  functions.answer('chambers.correct', () =>
    refused({
      ...errorBody('input.invalid'),
      fields: { 'facts.hall.0.stage': '请选择会馆阶段', 'facts.honours.0.year': '请填写年份' },
    }),
  )
  fireEvent.click(screen.getByText('记一条会馆进展'))
  fireEvent.click(screen.getByText('加一项荣誉'))
  fireEvent.click(screen.getByText('保存'))
  await screen.findByText('请选择会馆阶段')
  expect(screen.getByText('请填写年份')).toBeTruthy()
  expect(screen.getByText('有 2 处要改，已在上面标出')).toBeTruthy()
})

test('a date known less exactly keeps what is known of it', async () => {
  const functions = await show({ foundedOn: '1996-08-12' })
  fireEvent.click(screen.getAllByRole('tab', { name: '只知道年' })[0]!)
  fireEvent.click(screen.getByText('保存'))
  await waitFor(() => expect(functions.of('chambers.correct')).toHaveLength(1))
  expect(facts(functions).foundedOn).toBe('1996')
})

test('a chamber still being prepared has no founding date to give', async () => {
  await show()
  fireEvent.click(screen.getByRole('tab', { name: '筹备中' }))
  expect(screen.queryByText('成立日期')).toBeNull()
})

test('whoever may not correct it is told so', async () => {
  stubFunctions({ 'chambers.show': () => ok(chamberPage()) })
  device.openWith({ id: 'c_xian' })
  render(<Correct />)
  await screen.findByText('只有本商会的会长、秘书长和经合办能做')
})
