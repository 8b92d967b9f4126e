import { act, fireEvent, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import { dateOf } from '@contract/values/time'
import { ok, offline, refused } from '../../support/stub-functions'
import { deskItem, editing, published } from './fixtures'
import { openWriting, startTest, tap, titleBox, typeText, typeTitle, wait } from './writing-page'

jest.mock('quill', () => jest.requireActual('quill/dist/quill.js'))

beforeEach(startTest)

const button = (name: string) => screen.getByText(name, { selector: '.button__text' }).closest('button')
/** The one in the sheet, not the one in the bar. */
const confirm = async (words: string) => {
  const all = screen.getAllByText(words, { selector: '.button__text' })
  await act(async () => void fireEvent.click(all.at(-1) as HTMLElement))
  await wait(200)
}
const DAY_MS = 86_400_000

test('an empty page says why it cannot be published or previewed yet', async () => {
  await openWriting({})
  expect(button('发布')?.getAttribute('aria-disabled')).toBe('true')
  expect(screen.getByText('还没有写标题和正文')).toBeTruthy()
  expect(screen.getByText('先写一点内容')).toBeTruthy()
  typeTitle('年会')
  expect(screen.getByText('还没有写正文')).toBeTruthy()
  await typeText('五月三十日召开。')
  await wait(500)
  expect(screen.queryByText(/还没有写/)).toBeNull()
  expect(button('发布')?.getAttribute('aria-disabled')).toBeNull()
})

test('publishing says who will see it, saves what is not saved, and sends the saved revision', async () => {
  const { functions } = await openWriting(
    {
      'news.edit': () => ok(editing({ audience: 'presidents' })),
      'news.publish': () => ok(published({ audience: 'presidents' })),
    },
    'n_1',
  )
  typeTitle('改过的标题')
  await tap('发布')
  expect(screen.getByText('谁可以看：会长、秘书长')).toBeTruthy()
  await confirm('发布')
  const names = functions.calls.map(({ action }) => action)
  expect(names.indexOf('news.save')).toBeLessThan(names.indexOf('news.publish'))
  expect(functions.of('news.save')[0]?.input).toMatchObject({ draft: { title: '改过的标题' } })
  expect(functions.of('news.publish')[0]?.input).toEqual({ id: 'n_1', rev: 5 })
  expect(screen.getByText('已发布')).toBeTruthy()
  expect(screen.getByText('会长、秘书长现在就能看到。')).toBeTruthy()
})

test('what could not be saved is not published', async () => {
  const { functions } = await openWriting({ 'news.edit': () => ok(editing()), 'news.save': offline }, 'n_1')
  typeTitle('改过的标题')
  await tap('发布')
  await confirm('发布')
  expect(screen.getByText(/内容还没有保存成功，所以没有发布/)).toBeTruthy()
  expect(functions.of('news.publish')).toHaveLength(0)
})

test('a time is asked for, a past one is refused beside the field, a future one is sent', async () => {
  const { functions } = await openWriting(
    {
      'news.edit': () => ok(editing()),
      'news.publish': ({ at }) => ok(deskItem({ status: 'scheduled', scheduledAt: Number(at) })),
    },
    'n_1',
  )
  await tap('发布')
  await tap('定时发布')
  expect(screen.getByText('请先选择发布的日期和时间')).toBeTruthy()

  const choose = (date: string) =>
    fireEvent.change(screen.getByLabelText(/^发布时间：(选择日期|\d{4})/), { target: { value: date } })
  choose(dateOf(Date.now() - 2 * DAY_MS))
  expect(screen.getByText('这个时间已经过去，请另选')).toBeTruthy()
  await confirm('定时发布')
  expect(functions.of('news.publish')).toHaveLength(0)

  const later = dateOf(Date.now() + 2 * DAY_MS)
  choose(later)
  await confirm('定时发布')
  const at = Number(functions.of('news.publish')[0]?.input.at)
  expect(dateOf(at)).toBe(later)
  expect(screen.getByText('已定时')).toBeTruthy()
})

test('a refused text is not published: the reason is shown and the text stays', async () => {
  await openWriting(
    {
      'news.edit': () => ok(editing()),
      'news.publish': () => refused(errorBody('news.content_refused', { reason: '含有广告' })),
    },
    'n_1',
  )
  await tap('发布')
  await confirm('发布')
  expect(screen.getByText('内容安全检查没有通过：含有广告。请修改后再发布')).toBeTruthy()
  expect(titleBox().value).toBe('第十一届年会在温召开')
})

test('while pictures are being checked it explains what happens next', async () => {
  await openWriting(
    {
      'news.edit': () => ok(editing()),
      'news.publish': () => ok(deskItem({ status: 'checking' })),
    },
    'n_1',
  )
  await tap('发布')
  await confirm('发布')
  expect(screen.getByText(/微信要检查图片，一般几分钟。通过后自动发布/)).toBeTruthy()
})

test('a piece that was refused says why when it is opened', async () => {
  await openWriting(
    { 'news.edit': () => ok(editing({ status: 'refused', reason: '图片“合影”没有通过' })) },
    'n_1',
  )
  expect(screen.getByText(/图片“合影”没有通过/)).toBeTruthy()
})

test('a published piece: changes wait for 重新发布, and without changes there is nothing to publish', async () => {
  await openWriting({ 'news.edit': () => ok({ ...editing(published()), rev: 4 }) }, 'n_1')
  expect(screen.getByText(/这条已经发布，46 人读过。.*重新发布后读者才看到/)).toBeTruthy()
  expect(screen.getByText('没有新的修改')).toBeTruthy()
  typeTitle('年会圆满结束')
  expect(screen.queryByText('没有新的修改')).toBeNull()
  expect(button('重新发布')?.getAttribute('aria-disabled')).toBeNull()
})

test('a scheduled piece cannot be changed by a slip: it is taken back first', async () => {
  const at = Date.now() + DAY_MS
  const { functions } = await openWriting(
    {
      'news.edit': () => ok(editing({ status: 'scheduled', scheduledAt: at })),
      'news.reopen': () => ok(deskItem()),
    },
    'n_1',
  )
  expect(screen.queryByLabelText('标题')).toBeNull()
  expect(screen.getByText(/要修改，请先取消发布/)).toBeTruthy()
  functions.answer('news.edit', () => ok(editing()))
  await tap('取消发布，开始修改')
  await wait(500)
  expect(functions.of('news.reopen')[0]?.input).toEqual({ id: 'n_1' })
  expect(titleBox().value).toBe('第十一届年会在温召开')
})

test('a preview shows what is written, so it is saved first', async () => {
  const { functions } = await openWriting({ 'news.edit': () => ok(editing()) }, 'n_1')
  typeTitle('新标题')
  await tap('预览')
  await wait(100)
  expect(functions.of('news.save')).toHaveLength(1)
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/office/preview/index?id=n_1' })
})

test('what cannot be saved is not previewed: the page would show an older text', async () => {
  await openWriting({ 'news.edit': () => ok(editing()), 'news.save': offline }, 'n_1')
  typeTitle('新标题')
  await tap('预览')
  await wait(100)
  expect(Taro.navigateTo).not.toHaveBeenCalled()
  expect(screen.getByText(/未保存：网络不可用/)).toBeTruthy()
})
