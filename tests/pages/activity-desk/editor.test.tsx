import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { activityDesk } from '@contract/activity-desk'
import { errorBody } from '@contract/errors'
import Edit from '@/packages/activity-desk/edit'
import { refreshSession } from '@/lib/session'
import { ok, offline, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { me } from '../office/fixtures'
import { chamberRow, directory } from '../registry/fixtures'
import { at, draft, draftEditing, editing } from './fixtures'

jest.mock('quill', () => jest.requireActual('quill/dist/quill.js'))

const START = at('2026-11-23', '10:20')

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.useFakeTimers({ now: START })
})
afterEach(() => jest.useRealTimers())

type Answers = Parameters<typeof stubFunctions>[0]
let rev = 0

/** Saves as the server does: what the contract does not take is refused; an id for what is new, the next revision. */
const saves = (missing: string[]) => (input: Record<string, unknown>) => {
  const parsed = v.safeParse(activityDesk.save.input, input)
  if (!parsed.success) return refused(errorBody('input.invalid'))
  const { id, draft: written } = input
  return ok({
    ...draftEditing({ id: typeof id === 'string' ? id : 'a_new', rev: ++rev, missing }),
    draft: written,
    updatedAt: START,
    notes: [],
  })
}

const wait = (ms: number) => act(async () => void (await jest.advanceTimersByTimeAsync(ms)))

async function openEditor(answers: Answers = {}, id?: string) {
  rev = 1
  const functions = stubFunctions({
    'session.me': () => ok(me('editor')),
    'activityDesk.save': saves(['请填写地点']),
    'chambers.directory': () => ok(directory([chamberRow()])),
    ...answers,
  })
  await refreshSession()
  device.openWith(id ? { id } : {})
  const page = render(<Edit />)
  await wait(100)
  return { functions, ...page }
}

const tap = (words: string | RegExp, nth = 0) =>
  act(async () => void fireEvent.click(screen.getAllByText(words).at(nth) as HTMLElement))
const press = (words: string) =>
  act(
    async () =>
      void fireEvent.click(screen.getAllByText(words, { selector: '.button__text' }).at(-1) as HTMLElement),
  )
const field = (label: string) =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: 'input, textarea' })
const fill = (label: string, value: string) =>
  act(async () => void fireEvent.change(field(label), { target: { value } }))
const lastSaved = (functions: ReturnType<typeof stubFunctions>) =>
  functions.of('activityDesk.save').at(-1)?.input as
    { id?: string; rev?: number; key?: string; draft: ReturnType<typeof draft> } | undefined

test('what is written is saved by itself, once as new and then as the same draft', async () => {
  const { functions } = await openEditor()
  await fill('标题', '秘书长培训班')
  await wait(3_000)
  const first = lastSaved(functions)
  expect(first?.draft.title).toBe('秘书长培训班')
  expect(first?.key).toBeTruthy()
  await fill('标题', '第十二期秘书长培训班')
  await wait(3_000)
  expect(lastSaved(functions)).toMatchObject({ id: 'a_new', rev: 2 })
  expect(screen.getByText(/^已保存/)).toBeTruthy()
})

test('what is still missing stands there, and 发布 waits for it', async () => {
  await openEditor()
  await fill('标题', '秘书长培训班')
  await wait(3_000)
  expect(screen.getByText('· 请填写地点')).toBeTruthy()
  expect(screen.getByText('还缺 1 项，见“还缺什么”')).toBeTruthy()
})

test('the first session brings the usual window; a copied day comes the day after', async () => {
  const { functions } = await openEditor()
  await press('添加场次')
  await press('添加')
  await press('照抄最后一天')
  await wait(3_000)
  const saved = lastSaved(functions)?.draft
  expect(saved?.sessions.map(({ title, startsAt }) => [title, startsAt])).toEqual([
    ['第 1 天', at('2026-12-23')],
    ['第 2 天', at('2026-12-24')],
  ])
  expect([saved?.opensAt, saved?.closesAt, saved?.cancelBy]).toEqual([
    at('2026-11-23', '10:00'),
    at('2026-12-20', '18:00'),
    at('2026-12-20', '18:00'),
  ])
})

test('a session that ends before it starts stays in its sheet', async () => {
  const { functions } = await openEditor()
  await press('添加场次')
  await fill('结束：2026-12-23', '2026-12-22')
  await press('添加')
  expect(screen.getByText('结束要晚于开始')).toBeTruthy()
  await wait(3_000)
  expect(functions.of('activityDesk.save')).toHaveLength(0)
})

test('questions are put together, ordered and sent as the contract wants them', async () => {
  const { functions } = await openEditor()
  await press('添加问题')
  await tap('住宿')
  await press('添加')
  await press('添加问题')
  await fill('问题', '到达车次')
  await press('添加')
  await act(async () => void fireEvent.click(screen.getByLabelText('上移：到达车次')))
  await wait(3_000)
  expect(lastSaved(functions)?.draft.questions).toMatchObject([
    { kind: 'text', label: '到达车次', required: false },
    { kind: 'choice', label: '住宿安排', required: true, options: ['单人间', '双人间', '不住宿'] },
  ])
})

test('a choice without two options does not enter the form', async () => {
  await openEditor()
  await press('添加问题')
  await tap('选择', -1)
  await fill('问题', '饮食')
  await press('添加')
  expect(screen.getByText('请至少写两个选项')).toBeTruthy()
})

test('who may join, where, seats, themes and certificate go along', async () => {
  const { functions } = await openEditor()
  await act(async () => void fireEvent.click(screen.getByLabelText('秘书长')))
  await press('指定商会')
  await tap('西安温州商会')
  await fill('地点', '温州市委党校')
  await fill('总名额', '40')
  await act(async () => void fireEvent.click(screen.getByLabelText(/^接力棒/)))
  await fill('每一棒的主题（一行一个，可不填）', '家风\n\n创业 ')
  await act(async () => void fireEvent.click(screen.getByLabelText(/^颁发证书/)))
  await fill('学时', '16')
  await wait(3_000)
  expect(lastSaved(functions)?.draft).toMatchObject({
    who: { roles: ['secretary'], chamberIds: ['c_xian'] },
    place: { name: '温州市委党校', latitude: null },
    seats: { capacity: 40 },
    relay: { themes: ['家风', '创业'] },
    certificate: { name: '结业证书', hours: 16, atLeast: 1 },
  })
  expect(screen.getByText(/^已保存/)).toBeTruthy()
})

test('what the server finds wrong stands beside its field', async () => {
  const error = { ...errorBody('input.invalid'), fields: { 'draft.seats.capacity': '请填写名额' } }
  await openEditor({ 'activityDesk.save': () => refused(error) })
  await fill('总名额', '')
  await wait(3_000)
  expect(screen.getByText('请填写名额')).toBeTruthy()
})

test('publishing saves first, says once more what matters, and shows the way on', async () => {
  const { functions } = await openEditor({ 'activityDesk.edit': () => ok(draftEditing()) }, 'a_1')
  functions.answer('activityDesk.save', saves([]))
  functions.answer('activityDesk.publish', () => ok(editing()))
  await fill('标题', '改过的标题')
  await press('发布')
  expect(screen.getByText('谁可以报名：秘书长')).toBeTruthy()
  await press('发布')
  await wait(100)
  expect(lastSaved(functions)?.draft.title).toBe('改过的标题')
  expect(functions.of('activityDesk.publish')[0]?.input).toEqual({ id: 'a_1', rev: 2 })
  await press('管理这个活动')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/activity-desk/manage/index?id=a_1' })
})

test('without a network what was typed stays here and is offered when the page opens again', async () => {
  const { unmount } = await openEditor({ 'activityDesk.save': offline })
  await fill('标题', '没存上的标题')
  await wait(3_000)
  expect(screen.getByText('未保存：网络不可用，内容已存在本机')).toBeTruthy()
  unmount()
  await wait(100)
  const { functions } = await openEditor()
  await press('恢复这份内容')
  await wait(3_000)
  expect(lastSaved(functions)?.draft.title).toBe('没存上的标题')
})

const published = { 'activityDesk.edit': () => ok(editing()) }

test('what is published is not changed while one writes, only by 发布修改 with who is told', async () => {
  const { functions } = await openEditor(published, 'a_1')
  expect(screen.getByText('没有新的修改')).toBeTruthy()
  await fill('标题', '改过的标题')
  await wait(12_000)
  expect(functions.of('activityDesk.save')).toHaveLength(0)
  expect(screen.getByText('修改存在本机，还没有发布')).toBeTruthy()
  functions.answer('activityDesk.change', () => ok(editing({ rev: 8 })))
  await press('发布修改')
  expect(screen.getByText('会通知 15 人：已报名 10，待审核 1，申请取消 1，候补 3。')).toBeTruthy()
  await fill('变更说明（可不写）', '改了名称')
  await press('发布修改')
  await wait(100)
  expect(functions.of('activityDesk.change')[0]?.input).toMatchObject({
    id: 'a_1',
    rev: 7,
    draft: { title: '改过的标题' },
    note: '改了名称',
  })
  expect(screen.getByText('修改已发布')).toBeTruthy()
})

test('a promise that a change would break is told beside its field, and what was typed stays', async () => {
  const { functions } = await openEditor(published, 'a_1')
  await fill('报名截止：2026-12-05', '2026-12-01')
  functions.answer('activityDesk.change', () =>
    refused(errorBody('activity.closes_earlier', { at: '12月5日 18:00' })),
  )
  await press('发布修改')
  await press('发布修改')
  await wait(100)
  const words = '报名截止不能提前，已经公布的是 12月5日 18:00'
  expect(screen.getByText(words, { selector: '.field__error' })).toBeTruthy()
  expect(field('报名截止：2026-12-01').value).toBe('2026-12-01')
})

test('when somebody saved meanwhile nothing is overwritten', async () => {
  const { functions } = await openEditor(published, 'a_1')
  await fill('标题', '我的标题')
  functions.answer('activityDesk.change', () =>
    refused(errorBody('activity.changed_meanwhile', { name: '陈立平' })),
  )
  await press('发布修改')
  await press('发布修改')
  await wait(100)
  expect(screen.getAllByText(/陈立平刚刚保存过这个活动/).length).toBeGreaterThan(0)
  functions.answer('activityDesk.edit', () => ok(editing({ rev: 9, draft: draft({ title: '对方的标题' }) })))
  await tap('载入对方的版本')
  await press('载入对方版本')
  await wait(500)
  expect(field('标题').value).toBe('对方的标题')
})

test('a cancelled activity is not written on', async () => {
  await openEditor({ 'activityDesk.edit': () => ok(editing({ status: 'cancelled' })) }, 'a_1')
  expect(screen.getByText('活动已经取消，不能再改')).toBeTruthy()
})
