import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import type { DeskItem } from '@contract/news'
import Desk from '@/packages/office/desk'
import { refreshSession } from '@/lib/session'
import { offline, ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { deskItem, me, published } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

async function openDesk(items: DeskItem[], role: Parameters<typeof me>[0] = 'editor') {
  const functions = stubFunctions({
    'session.me': () => ok(me(role)),
    'news.desk': () => ok({ items, next: null }),
  })
  await refreshSession()
  render(<Desk />)
  await act(async () => undefined)
  return functions
}
const tap = (words: string | RegExp, nth = 0) =>
  act(async () => void fireEvent.click(screen.getAllByText(words)[nth] as HTMLElement))
/** The last button with these words: the one of the dialogue. */
const confirm = (words: string) =>
  act(
    async () =>
      void fireEvent.click(screen.getAllByText(words, { selector: '.button__text' }).at(-1) as HTMLElement),
  )

test('each item says in words where it stands, who may see it and how many have read it', async () => {
  await openDesk([
    published({ pinned: true, changed: true }),
    deskItem({ id: 'n_2', status: 'refused', reason: '含有广告' }),
    deskItem({ id: 'n_3', status: 'withdrawn', reason: '数字有误' }),
  ])
  expect(screen.getByText('已发布', { selector: '.tag *' })).toBeTruthy()
  expect(screen.getByText('置顶')).toBeTruthy()
  expect(screen.getByText('有未发布的修改')).toBeTruthy()
  expect(screen.getByText('通知公告 · 所有人可看 · 46 人读过')).toBeTruthy()
  expect(screen.getByText('没有通过的原因：含有广告')).toBeTruthy()
  expect(screen.getByText('撤回的原因：数字有误')).toBeTruthy()
})

test('a status can be chosen, and an empty one leads back to all', async () => {
  const functions = await openDesk([deskItem()])
  functions.answer('news.desk', ({ status }) => ok({ items: status ? [] : [deskItem()], next: null }))
  await tap('已撤回')
  expect(functions.calls.at(-1)?.input).toEqual({ status: 'withdrawn' })
  await tap('看全部')
  expect(screen.getByText('第十一届年会在温召开')).toBeTruthy()
})

test('nothing is withdrawn without a yes, and the reason goes with it', async () => {
  const functions = await openDesk([published()])
  functions.answer('news.withdraw', () => ok(deskItem({ status: 'withdrawn' })))
  await tap('操作')
  await tap('撤回')
  expect(screen.getByText(/读者马上看不到《第十一届年会在温召开》/)).toBeTruthy()
  await tap('取消')
  expect(functions.of('news.withdraw')).toHaveLength(0)

  await tap('操作')
  await tap('撤回')
  fireEvent.change(screen.getByLabelText('撤回原因'), { target: { value: '数字有误' } })
  await confirm('撤回')
  expect(functions.of('news.withdraw')[0]?.input).toEqual({ id: 'n_1', reason: '数字有误' })
  expect(screen.getByText('已撤回，读者看不到了')).toBeTruthy()
})

test('a withdrawal without a reason says so beside the field and stays open', async () => {
  const functions = await openDesk([published()])
  const error = { ...errorBody('input.invalid'), fields: { reason: '请填写撤回原因' } }
  functions.answer('news.withdraw', () => refused(error))
  await tap('操作')
  await tap('撤回')
  await confirm('撤回')
  expect(screen.getByText('请填写撤回原因')).toBeTruthy()
  expect(screen.getByText('撤回这条资讯？')).toBeTruthy()
})

test.each([
  [deskItem(), ['编辑', '预览', '历史版本', '删除草稿']],
  [published(), ['编辑', '预览', '置顶', '历史版本', '撤回']],
  [deskItem({ status: 'scheduled', scheduledAt: 1 }), ['预览', '取消发布，回到草稿', '历史版本']],
  [deskItem({ status: 'refused', reason: '广告' }), ['编辑', '预览', '恢复为草稿', '历史版本']],
  [deskItem({ status: 'withdrawn', reason: '有误' }), ['预览', '恢复为草稿', '历史版本']],
  [published({ status: 'checking' }), ['预览', '置顶', '取消发布，回到草稿', '历史版本', '撤回']],
])('%# what can be done with an item fits where it stands', async (item, actions) => {
  await openDesk([item])
  await tap('操作')
  const shown = [...document.querySelectorAll('.sheet .cell__title')].map((node) => node.textContent)
  expect(shown).toEqual(actions)
})

test('a draft is only deleted after a yes that says it is for good', async () => {
  const functions = await openDesk([deskItem()])
  functions.answer('news.discard', () => ok({ id: 'n_1' }))
  await tap('操作')
  await tap('删除草稿')
  expect(screen.getByText(/删除后不能找回/)).toBeTruthy()
  expect(functions.of('news.discard')).toHaveLength(0)
  await tap('删除')
  expect(functions.of('news.discard')[0]?.input).toEqual({ id: 'n_1' })
})

test('pinning happens at once; too many say so', async () => {
  const functions = await openDesk([published()])
  functions.answer('news.pin', () => refused(errorBody('news.too_many_pinned', { max: 5 })))
  await tap('操作')
  await tap('置顶')
  expect(functions.of('news.pin')[0]?.input).toEqual({ id: 'n_1', pinned: true })
  expect(screen.getByText('最多置顶 5 条，请先取消一条')).toBeTruthy()
})

test('coming back to the desk shows what has changed', async () => {
  const functions = await openDesk([deskItem()])
  functions.answer('news.desk', () => ok({ items: [deskItem({ title: '改过的标题' })], next: null }))
  await act(async () => device.show())
  expect(screen.getByText('改过的标题')).toBeTruthy()
})

test('the next page is fetched at the bottom', async () => {
  const functions = await openDesk([])
  functions.answer('news.desk', ({ cursor }) =>
    ok(
      cursor
        ? { items: [deskItem({ id: 'n_2', title: '更早的一条' })], next: null }
        : { items: [deskItem()], next: 'c' },
    ),
  )
  await act(async () => device.pull())
  await act(async () => device.reachBottom())
  expect(screen.getByText('更早的一条')).toBeTruthy()
  expect(screen.getByText('第十一届年会在温召开')).toBeTruthy()
})

test('without a network it offers 重试', async () => {
  const functions = stubFunctions({ 'session.me': () => ok(me('editor')), 'news.desk': offline })
  await refreshSession()
  render(<Desk />)
  await screen.findByText('暂时连不上服务，请稍后重试')
  functions.answer('news.desk', () => ok({ items: [deskItem()], next: null }))
  await tap('重试')
  expect(screen.getByText('第十一届年会在温召开')).toBeTruthy()
})

test('only a manager is led to the staff', async () => {
  await openDesk([], 'manager')
  await tap('工作人员')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/office/staff/index' })
})

test('an editor is not', async () => {
  await openDesk([])
  expect(screen.queryByText('工作人员')).toBeNull()
})

test('somebody else is told how to get in, and nothing is asked of the server', async () => {
  const functions = await openDesk([], 'guest')
  expect(screen.getByText('输入邀请码')).toBeTruthy()
  expect(functions.of('news.desk')).toHaveLength(0)
})
