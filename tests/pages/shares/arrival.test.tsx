import { act, fireEvent, render, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import Article from '@/packages/news/article'
import { newsArticle } from '../../support/news-fixtures'
import { offline, ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { arrived, ask, recommendation, SHARE } from './fixtures'

const inGroup = '/?person=president&scene=1044&chat=xian'

async function open(answers: Parameters<typeof stubFunctions>[0] = {}) {
  const functions = stubFunctions({ 'news.open': () => ok(newsArticle()), ...answers })
  const page = render(<Article />)
  await screen.findByText('年会正文')
  // What goes beside the article's own call takes a few turns more.
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  return { functions, ...page }
}
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)))

beforeEach(() => {
  device.reset()
  history.replaceState(null, '', '/')
  device.openWith({ id: 'n1', s: SHARE })
})

test('whoever comes by a card tells it once, after the article has come', async () => {
  const { functions, rerender } = await open({ 'shares.arrive': () => ok(arrived()) })
  rerender(<Article />)
  await act(async () => device.show())
  expect(functions.calls.map(({ action }) => action)).toEqual(['news.open', 'shares.arrive'])
  expect(functions.of('shares.arrive')).toEqual([
    { action: 'shares.arrive', input: { subject: { kind: 'news', id: 'n1' }, share: SHARE } },
  ])
})

test('nothing is told of an article that may not be read', async () => {
  const functions = stubFunctions({
    'news.open': () => refused(errorBody('news.members_only', { audience: '会员' })),
  })
  render(<Article />)
  await screen.findByText('这条资讯仅供会员阅读')
  expect(functions.of('shares.arrive')).toEqual([])
})

test.each([undefined, 'short', `${SHARE}x`, '<script>alert(1)</sc'])(
  'without a share in its path (%s) nobody has come by a card',
  async (s) => {
    device.openWith({ id: 'n1', ...(s && { s }) })
    const { functions } = await open()
    expect(functions.calls.map(({ action }) => action)).toEqual(['news.open'])
  },
)

test('in a group, what WeChat gave for the group goes beside the call and not into it', async () => {
  history.replaceState(null, '', inGroup)
  const { functions } = await open({ 'shares.arrive': () => ok(arrived()) })
  expect(functions.wechat).toEqual([{ url: '/wechat/group-enter', body: { chat: 'xian' } }])
  expect(functions.of('shares.arrive')).toEqual([
    {
      action: 'shares.arrive',
      input: { subject: { kind: 'news', id: 'n1' }, share: SHARE },
      cloudIds: { group: 'cloud-1' },
    },
  ])
})

test('a group that WeChat could not decipher leaves the card: he has come by it all the same', async () => {
  history.replaceState(null, '', inGroup)
  let first = true
  const { functions } = await open({
    'shares.arrive': () => {
      const answer = first ? refused(errorBody('group.unverified')) : ok(arrived({ recommendation }))
      first = false
      return answer
    },
  })
  expect(functions.of('shares.arrive').map(({ cloudIds }) => cloudIds)).toEqual([
    { group: 'cloud-1' },
    undefined,
  ])
  await screen.findByText(`“${recommendation.line}”`)
})

test('failing is silent, and the article stays', async () => {
  await open({ 'shares.arrive': offline })
  expect(screen.getByText('年会正文')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a recommendation stands above the article: whose it is, and his line', async () => {
  await open({ 'shares.arrive': () => ok(arrived({ recommendation })) })
  expect(screen.getByText('西安温州商会会长 王建国 荐')).toBeTruthy()
  expect(screen.getByText('“这次培训很实在，请大家都去听听”')).toBeTruthy()
})

test('a president is asked whose group it is, and binds it with one tap', async () => {
  const { functions } = await open({
    'shares.arrive': () => ok(arrived({ ask })),
    'groups.answer': () => ok({ name: '西安温州商会' }),
  })
  expect(screen.getByText('这是西安温州商会的群吗？')).toBeTruthy()
  await tap('是，绑定')
  expect(functions.of('groups.answer')[0]?.input).toEqual({
    groupId: 'g_1',
    choice: { kind: 'chamber', chamberId: 'c_xian' },
  })
  expect(screen.getByText('已经记下：这是西安温州商会的群。')).toBeTruthy()
  expect(screen.queryByText('这是西安温州商会的群吗？')).toBeNull()
})

test('不是 is an answer too', async () => {
  const { functions } = await open({
    'shares.arrive': () => ok(arrived({ ask })),
    'groups.answer': () => ok({ name: '' }),
  })
  await tap('不是')
  expect(functions.of('groups.answer')[0]?.input).toEqual({ groupId: 'g_1', choice: null })
  expect(screen.getByText('好的，不再问您。')).toBeTruthy()
})

test('the office chooses among its groups', async () => {
  const choices = [
    { kind: 'presidents' as const, chamberId: null, name: '会长群' },
    { kind: 'young' as const, chamberId: null, name: '青年温商群' },
  ]
  const { functions } = await open({
    'shares.arrive': () => ok(arrived({ ask: { groupId: 'g_1', choices } })),
    'groups.answer': () => ok({ name: '青年温商群' }),
  })
  expect(screen.getByText('这是哪个群？')).toBeTruthy()
  await tap('青年温商群')
  expect(functions.of('groups.answer')[0]?.input).toEqual({
    groupId: 'g_1',
    choice: { kind: 'young', chamberId: null },
  })
  expect(screen.getByText('已经记下：这是青年温商群。')).toBeTruthy()
})

test('whoever comes second is told whose it is, and may answer again', async () => {
  await open({
    'shares.arrive': () => ok(arrived({ ask })),
    'groups.answer': () => refused(errorBody('group.bound_already', { name: '西安温州商会' })),
  })
  await tap('是，绑定')
  expect(screen.getByText('这个群已经绑定为“西安温州商会”')).toBeTruthy()
  expect(screen.getByText('不是')).toBeTruthy()
})
