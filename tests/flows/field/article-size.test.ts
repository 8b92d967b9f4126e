import { House } from '../house'
import { draft, publish } from '../news-writing'

let house: House
beforeAll(async () => {
  house = await House.open()
})
afterAll(() => house.close())

async function saveByFile(html: string) {
  const htmlUpload = await house.upload('draft.html', Buffer.from(html))
  return house.ask('editor', 'news.save', { draft: draft({ html: '' }), htmlUpload })
}

test.each([
  ['290,000 of <', `<p>${'<'.repeat(290_000)}</p>`, '正文有 290000 个字符'],
  ['260,000 of &', `<p>${'&'.repeat(260_000)}</p>`, '正文有 260000 个字符'],
])(
  'G14 an article of %s is refused when it is saved, by what readers would be sent',
  async (_, html, words) => {
    const reply = await saveByFile(html)
    expect(reply).toMatchObject({ ok: false, error: { code: 'news.too_large' } })
    expect(!reply.ok && reply.error.message).toContain(words)
  },
)

test('G14 the longest article that is taken can be opened', async () => {
  const reply = await saveByFile(`<p>${'字'.repeat(299_000)}</p>`)
  if (!reply.ok) throw new Error(reply.error.message)
  expect((await house.ask('editor', 'news.edit', { id: reply.data.id })).ok).toBe(true)
  expect((await house.ask('editor', 'news.preview', { id: reply.data.id })).ok).toBe(true)
})

test('G14 an answer above 1 MB is an error in words', async () => {
  const { id } = await publish(house)
  const stored = house.cloud.db.collection('news').doc(id)
  const { blocks } = (await stored.get()).data[0].live
  await stored.update({ 'live.blocks': [{ kind: 'text', html: '字'.repeat(400_000) }] })
  expect(await house.refusal('guest', 'news.open', { id })).toMatchObject({ code: 'answer.too_large' })
  await stored.update({ 'live.blocks': blocks })
})
