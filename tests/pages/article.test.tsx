import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import { setPrefs } from '@/lib/prefs'
import Article from '@/packages/news/article'
import Home from '@/pages/home'
import { newsArticle, newsCard, picture } from '../support/news-fixtures'
import { offline, ok, refused, stubFunctions } from '../support/stub-functions'
import { device } from '../support/taro'

beforeEach(() => {
  device.reset()
  device.openWith({ id: 'n1' })
  jest.clearAllMocks()
  setPrefs({ textSize: 'follow', appearance: 'follow' })
})

const open = async (article = newsArticle()) => {
  const functions = stubFunctions({ 'news.open': () => ok(article) })
  const page = render(<Article />)
  await screen.findByText(article.title)
  return { functions, ...page }
}

test('an article shows its title, channel, day and text, and is opened once', async () => {
  const { functions } = await open()
  expect(screen.getByText('通知公告')).toBeTruthy()
  expect(screen.getByText('2014年5月30日 09:00')).toBeTruthy()
  expect(screen.getByText('年会正文')).toBeTruthy()
  expect(functions.of('news.open')).toEqual([{ action: 'news.open', input: { id: 'n1' } }])
})

test('a picture opens among all pictures of the article, the cover first', async () => {
  await open(
    newsArticle({
      coverUrl: '/files/cover.jpg',
      blocks: [picture('/files/a.jpg', '会场'), picture('/files/b.jpg', '合影')],
    }),
  )
  fireEvent.click(screen.getByRole('button', { name: '合影' }))
  expect(Taro.previewImage).toHaveBeenCalledWith({
    current: '/files/b.jpg',
    urls: ['/files/cover.jpg', '/files/a.jpg', '/files/b.jpg'],
  })
})

test('a cover that is also in the text is shown once', async () => {
  await open(
    newsArticle({ coverUrl: '/files/a.jpg?sign=1', blocks: [picture('/files/a.jpg?sign=2', '会场')] }),
  )
  expect(screen.queryByLabelText('封面图片，点按可放大')).toBeNull()
})

test('a picture that does not load leaves its place marked and does not open', async () => {
  const { container } = await open(newsArticle({ blocks: [picture('/files/a.jpg', '会场')] }))
  fireEvent.error(container.querySelector('img') as HTMLImageElement)
  fireEvent.click(screen.getByRole('button', { name: '会场' }))
  expect(container.querySelector('.icon--image-missing')).toBeTruthy()
  expect(Taro.previewImage).not.toHaveBeenCalled()
})

test('an attachment says what it is and how large, and opens', async () => {
  const openWindow = jest.spyOn(window, 'open').mockReturnValue(null)
  const file = {
    id: 'f',
    name: '年会工作报告.docx',
    type: 'docx',
    size: 482_133,
    url: '/files/f.docx',
    check: 'passed' as const,
  }
  await open(newsArticle({ attachments: [file] }))
  expect(screen.getByText('DOCX · 471 KB')).toBeTruthy()
  await act(async () => fireEvent.click(screen.getByText('年会工作报告.docx')))
  expect(openWindow).toHaveBeenCalledWith('/files/f.docx', '_blank', 'noopener')
})

test('an article for others says who may read it and what to do, without a useless 重试', async () => {
  stubFunctions({ 'news.open': () => refused(errorBody('news.members_only', { audience: '会员' })) })
  render(<Article />)
  await screen.findByText('这条资讯仅供会员阅读')
  expect(screen.getByText(/会员由所在商会的秘书长登记/)).toBeTruthy()
  expect(screen.queryByText('重试')).toBeNull()
  fireEvent.click(screen.getByText('看看其他资讯'))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
})

test('a withdrawn article says so', async () => {
  stubFunctions({ 'news.open': () => refused(errorBody('news.not_found')) })
  render(<Article />)
  await screen.findByText('这条资讯不存在，或已经撤回')
})

test('a fault of ours shows the number to quote, and 重试 works', async () => {
  const functions = stubFunctions({
    'news.open': () => refused({ ...errorBody('service.internal'), reference: '7Q2K9D' }),
  })
  render(<Article />)
  await screen.findByText(/报编号 7Q2K9D/)
  functions.answer('news.open', () => ok(newsArticle()))
  fireEvent.click(screen.getByText('重试'))
  await screen.findByText('年会正文')
})

test('without a network the page offers 重试', async () => {
  stubFunctions({ 'news.open': offline })
  render(<Article />)
  await screen.findByText('暂时连不上服务，请稍后重试')
})

test('the text size changes at once, without leaving the article', async () => {
  const { container, functions } = await open()
  expect(container.querySelector('.theme--standard')).toBeTruthy()
  fireEvent.click(screen.getByText('文字大小'))
  fireEvent.click(screen.getByRole('tab', { name: '特大' }))
  expect(container.querySelector('.theme--largest')).toBeTruthy()
  expect(functions.calls).toHaveLength(1)
})

test('forwarding carries the title and leads back to this article', async () => {
  await open()
  expect(device.share()).toMatchObject({
    title: '第十一届异地温州商会年会在温召开',
    path: expect.stringMatching(/^\/packages\/news\/article\/index\?id=n1&s=[\w-]{22}$/) as string,
  })
})

test('the feed shows an article as read once it has been opened, without asking again', async () => {
  const functions = stubFunctions({
    'news.feed': () => ok({ items: [newsCard({ id: 'fresh' })], next: null }),
    'news.open': () => ok(newsArticle({ id: 'fresh' })),
  })
  render(<Home />)
  expect((await screen.findByRole('link')).getAttribute('aria-label')).toMatch(/^未读/)
  device.openWith({ id: 'fresh' })
  render(<Article />)
  await screen.findByText('年会正文')
  expect(screen.getByRole('link').getAttribute('aria-label')).toMatch(/^已读/)
  expect(functions.of('news.feed')).toHaveLength(1)
})

test('a table and a link get looks, and what the server sent stays as it was', async () => {
  const { container } = await open(
    newsArticle({
      blocks: [
        { kind: 'table', html: '<table><tr><td colspan="2">410.09</td></tr></table>' },
        {
          kind: 'text',
          html: '<p style="text-align:center"><a href="https://example.com/a?b=1&amp;c=2">报告</a></p>',
        },
      ],
    }),
  )
  const cell = container.querySelector('td')
  expect(cell?.getAttribute('colspan')).toBe('2')
  expect(cell?.style.padding).toBe('8px 10px')
  expect(container.querySelector('p')?.style.textAlign).toBe('center')
  expect(container.querySelector('a')?.getAttribute('href')).toBe('https://example.com/a?b=1&c=2')
})
