import { launch } from '../support/mini-program/launch'
import { eventually, settle, type OpenPage } from '../support/mini-program/page'

const table = '<table><tbody><tr><td>商会</td><td>到账（万元）</td></tr></tbody></table>'
const item = {
  id: 'n_1',
  title: '一季度到账情况',
  channel: 'bulletin',
  audience: 'members',
  status: 'draft',
  reason: null,
  changed: false,
  pinned: false,
  publishedAt: null,
  scheduledAt: null,
  updatedAt: 0,
  updatedBy: '林晓瓯',
  readerCount: 0,
}
const draft = {
  title: item.title,
  channel: item.channel,
  audience: item.audience,
  summary: '',
  coverFileId: null,
  html: `<p>到账如下。</p>${table}`,
  attachmentIds: [],
}
const answers: Record<string, unknown> = {
  'session.me': { name: '林晓瓯', roles: ['guest', 'editor'], posts: [] },
  'news.edit': { ...item, rev: 4, draft, cover: null, attachments: [] },
  'news.save': { id: 'n_1', rev: 5, savedAt: 1_401_411_600_000, notes: [] },
}
const callFunction = jest.fn(async ({ data }: { data: { action: string; input: unknown } }) => ({
  result: { ok: true, data: answers[data.action] },
}))
const saved = () =>
  callFunction.mock.calls
    .filter(([call]) => call.data.action === 'news.save')
    .map(([call]) => call.data.input)

/** WeChat's editor: what it is told, and nothing more. */
const context = { setContents: jest.fn(), format: jest.fn(), insertImage: jest.fn(), undo: jest.fn() }

let page: OpenPage

beforeAll(async () => {
  const phone = launch(callFunction)
  const self = () => query
  const query: Record<string, unknown> = {
    ...{ in: self, select: self, selectAll: self, selectViewport: self, exec: () => undefined },
    context: (done: (found: object) => void) => ({ exec: () => done({ context }) }),
  }
  Object.assign(wx, {
    createSelectorQuery: () => query,
    ...Object.fromEntries(
      [
        'onNetworkStatusChange',
        'offNetworkStatusChange',
        'onKeyboardHeightChange',
        'offKeyboardHeightChange',
      ].map((name) => [name, () => undefined]),
    ),
  })
  page = await phone.openPage('packages/office/edit/index', { id: 'n_1' })
  await eventually(
    () => page.all('wx-editor').length > 0,
    () => `no editor: ${page.text.slice(0, 300)}`,
  )
  await page.fire(editor(), 'ready')
})
afterAll(() => page.close())

const editor = () => page.all('wx-editor')[0] as Element
const press = async (words: string) => {
  await page.fire(page.withText(words), 'touchstart')
  await page.fire(page.withText(words), 'touchend')
}

test('the phone’s editor opens with the text, a line standing in for the table it does not know', () => {
  const { html } = context.setContents.mock.calls[0]?.[0] as { html: string }
  expect(html).toContain('<p>到账如下。</p>')
  expect(html).toContain('【表格1：商会 到账（万元）')
  expect(html).not.toContain('<table')
})

test('what WeChat reports while it fills the editor is no change', async () => {
  await page.fire(editor(), 'input', { html: '<p>到账如下。</p>', text: '到账如下。\n' })
  await settle(600)
  expect(page.text).toContain('写下的内容会自动保存')
})

test('a tool is pressed by the end of a touch, which leaves the keyboard up', async () => {
  await press('小标题')
  expect(context.format).toHaveBeenCalledWith('header', 3)
})

test('what is typed on the phone is saved with the table back in its place', async () => {
  const { html } = context.setContents.mock.calls[0]?.[0] as { html: string }
  await page.fire(editor(), 'focus')
  const typed = html.replace('到账如下。', '<strong>到账</strong>如下：').replace(/<p>/g, '<p wx:nodeid="7">')
  await page.fire(editor(), 'input', { html: typed, text: '到账如下：\n' })
  await eventually(
    () => saved().length > 0,
    () => `not saved: ${page.text.slice(-200)}`,
  )
  expect(saved()[0]).toMatchObject({
    id: 'n_1',
    rev: 4,
    draft: { html: `<p><strong>到账</strong>如下：</p>${table}` },
  })
})
