import { cloud } from '../support/as-weapp'
import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { AppearanceChoice } from '@/features/settings/appearance-choice'
import { Page } from '@/components/page'
import { api } from '@/lib/api'
import { pickDocuments } from '@/lib/picked-file'
import { upload } from '@/lib/upload'
import Article from '@/packages/news/article'
import theme from '@/theme.json'
import { newsArticle } from '../support/news-fixtures'
import { device } from '../support/taro'

const file = {
  id: 'f',
  name: '名单.xlsx',
  type: 'xlsx',
  size: 2_000_000,
  url: 'https://cloud/f.xlsx',
  check: 'passed' as const,
}
const answer = (data: unknown) => cloud.callFunction.mockResolvedValue({ result: { ok: true, data } })

const openArticle = async (given: Parameters<typeof newsArticle>[0]) => {
  answer(newsArticle(given))
  render(<Article />)
  await screen.findByText('第十一届异地温州商会年会在温召开')
}

beforeEach(() => {
  device.reset()
  device.openWith({ id: 'n1' })
  jest.clearAllMocks()
})

test('an action is one call of the cloud function `api`', async () => {
  answer({ items: [], next: null })
  await api.news.feed({ channel: 'policy' })
  expect(cloud.callFunction.mock.calls).toEqual([
    [{ name: 'api', data: { action: 'news.feed', input: { channel: 'policy' } } }],
  ])
})

test('a cloud that cannot be reached is the same error as a network that is away', async () => {
  cloud.callFunction.mockRejectedValue({ errCode: -404011, errMsg: 'cloud.callFunction:fail' })
  await expect(api.news.feed({})).rejects.toMatchObject({ body: { code: 'service.unavailable' } })
})

test("an attachment is fetched and opened in WeChat's viewer, from which it can be forwarded", async () => {
  jest
    .mocked(Taro.downloadFile)
    .mockResolvedValue({ tempFilePath: 'wxfile://tmp/f', statusCode: 200 } as never)
  await openArticle({ attachments: [file] })
  await act(async () => fireEvent.click(screen.getByText('名单.xlsx')))
  expect(Taro.openDocument).toHaveBeenCalledWith({
    filePath: 'http://usr/opened/名单.xlsx',
    fileType: 'xlsx',
    showMenu: true,
  })
})

test('an attachment that does not come says which one, and can be tried again', async () => {
  jest.mocked(Taro.downloadFile).mockResolvedValue({ tempFilePath: '', statusCode: 403 } as never)
  await openArticle({ attachments: [file] })
  await act(async () => fireEvent.click(screen.getByText('名单.xlsx')))
  expect(screen.getByText('没有打开：名单.xlsx')).toBeTruthy()
  await act(async () => fireEvent.click(screen.getByText('重试')))
  expect(Taro.downloadFile).toHaveBeenCalledTimes(2)
})

test('a link, which WeChat does not follow, can be copied', async () => {
  const html = '<p>见<a href="https://example.com/a?b=1&amp;c=2">公告</a></p>'
  await openArticle({ blocks: [{ kind: 'text', html }] })
  fireEvent.click(screen.getByText('复制链接：公告'))
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: 'https://example.com/a?b=1&c=2' })
})

test("WeChat's bars are left to the system until the reader chooses, and follow his choice then", () => {
  render(
    <Page>
      <AppearanceChoice />
    </Page>,
  )
  expect(Taro.setNavigationBarColor).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText('深色'))
  expect(Taro.setNavigationBarColor).toHaveBeenLastCalledWith({
    frontColor: '#ffffff',
    backgroundColor: theme.dark.paper,
  })
  fireEvent.click(screen.getByText('跟随系统'))
  expect(Taro.setNavigationBarColor).toHaveBeenLastCalledWith({
    frontColor: '#000000',
    backgroundColor: theme.light.paper,
  })
})

test('a chosen file goes under incoming/ with its extension and a name nobody can guess', async () => {
  cloud.uploadFile.mockResolvedValue({ fileID: 'cloud://env/incoming/x.docx' })
  const picked = { name: '简报.DOCX', size: 10, content: 'wxfile://tmp/a' }
  expect(await upload(picked)).toBe('cloud://env/incoming/x.docx')
  await upload(picked)
  const paths = cloud.uploadFile.mock.calls.map(([{ cloudPath }]) => cloudPath as string)
  expect(paths[0]).toMatch(/^incoming\/\d+-[a-z0-9]{16,}\.docx$/)
  expect(paths[0]).not.toBe(paths[1])
})

test('closing the chooser chooses nothing', async () => {
  Object.assign(Taro, {
    chooseMessageFile: jest.fn().mockRejectedValue({ errMsg: 'chooseMessageFile:fail cancel' }),
  })
  expect(await pickDocuments(['docx'])).toEqual([])
})
