import type { ActionName } from '@contract/index'
import { activityDraft, saveDraft } from '../activities/drafting'
import { House } from '../house'
import { campaignDraft } from '../pledges/drafting'
import { addDocument, openCampaign } from '../pledges/world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
afterAll(() => house.close())

/** 60,000 Chinese characters in paragraphs with headings and bold. */
const long = Array.from(
  { length: 200 },
  (_, i) =>
    `<h2>第${'一二三四五'[i % 5]}部分说明</h2><p><strong>${'治'.repeat(20)}</strong>${'水'.repeat(274)}</p>`,
).join('')
const longer = `${long}<p>后来补的一段</p>`

const asFile = async (html: string) => ({ htmlUpload: await house.upload('draft.html', Buffer.from(html)) })
const wordsIn = (blocks: readonly object[]) =>
  blocks.map((block) => ('html' in block ? block.html : 'text' in block ? block.text : '')).join('')

test('P2 WeChat does not carry such a text in the call itself', async () => {
  const call = house.ask('editor', 'activityDesk.save', { draft: activityDraft(house.now(), { html: long }) })
  await expect(call).rejects.toThrow('EXCEED_MAX_PAYLOAD_SIZE')
})

test('P2 an activity of 60,000 characters is saved, published, shown, edited and changed', async () => {
  const draft = activityDraft(house.now(), { html: '' })
  const saving = { key: 'p2-activity', draft, ...(await asFile(long)) }
  const { id, rev } = await house.get('editor', 'activityDesk.save', saving)
  // The answer got lost: the same once more.
  expect(await house.get('editor', 'activityDesk.save', saving)).toMatchObject({ id, rev })
  expect((await house.get('editor', 'activityDesk.edit', { id })).draft.html).toBe(long)
  const out = await house.get('editor', 'activityDesk.publish', { id, rev })
  expect(wordsIn((await house.get('guest', 'activities.show', { id })).blocks)).toContain('水'.repeat(274))
  const change = { id, rev: out.rev, draft, note: '', ...(await asFile(longer)) }
  const changed = await house.get('editor', 'activityDesk.change', change)
  expect(changed.draft.html).toBe(longer)
  expect((await house.get('editor', 'activityDesk.change', change)).rev).toBe(changed.rev)
  expect(wordsIn((await house.get('guest', 'activities.show', { id })).blocks)).toContain('后来补的一段')
})

test('P2 a campaign of 60,000 characters is saved, opened, shown and edited again', async () => {
  const draft = campaignDraft(house.now(), { html: '' })
  const saved = await house.get('editor', 'campaignDesk.save', { draft, ...(await asFile(long)) })
  const { id } = saved
  const { rev } = await house.get('editor', 'campaignDesk.open', { id, rev: saved.rev })
  expect(wordsIn((await house.get('member', 'campaigns.show', { id })).blocks)).toContain('水'.repeat(274))
  const again = { id, rev, draft, ...(await asFile(longer)) }
  expect((await house.get('editor', 'campaignDesk.save', again)).draft.html).toBe(longer)
  expect((await house.get('editor', 'campaignDesk.edit', { id })).draft.html).toBe(longer)
  expect(wordsIn((await house.get('member', 'campaigns.show', { id })).blocks)).toContain('后来补的一段')
})

const drafts = {
  'activityDesk.save': () => activityDraft(house.now(), { html: '' }),
  'campaignDesk.save': () => campaignDraft(house.now(), { html: '' }),
}
type Saving = keyof typeof drafts & ActionName

describe.each<[Saving, string, string]>([
  ['activityDesk.save', 'activity.too_large', '活动说明'],
  ['campaignDesk.save', 'campaign.too_large', '项目说明'],
])('%s', (action, tooLarge, what) => {
  const save = async (html: string) =>
    (await house.raw('editor', action, { draft: drafts[action](), ...(await asFile(html)) })) as {
      ok: boolean
      error?: { code: string; message: string }
    }

  test.each([
    ['290,000 of <', '<'.repeat(290_000), 290_000],
    ['260,000 of &', '&'.repeat(260_000), 260_000],
  ])('P2 a text of %s is refused by what readers would be sent, with the count', async (_, text, count) => {
    const { error } = await save(`<p>${text}</p>`)
    expect(error?.code).toBe(tooLarge)
    expect(error?.message).toContain(`${what}有 ${count} 个字符`)
  })

  test('P2 more characters than a text may have are refused with the count', async () => {
    const { error } = await save('字'.repeat(300_001))
    expect(error).toMatchObject({ code: 'text.too_long' })
    expect(error?.message).toContain('有 300001 个字符，最多 300000 个')
  })

  test('P2 the longest text that is taken can be opened by its writer', async () => {
    const reply = (await house.raw('editor', action, {
      draft: drafts[action](),
      ...(await asFile(`<p>${'字'.repeat(299_000)}</p>`)),
    })) as { ok: boolean; data: { id: string } }
    expect(reply.ok).toBe(true)
    const edit = action === 'activityDesk.save' ? 'activityDesk.edit' : 'campaignDesk.edit'
    expect((await house.ask('editor', edit, { id: reply.data.id })).ok).toBe(true)
  })
})

test('P2 a published activity keeps its text when a change is too large', async () => {
  const { id, rev } = await saveDraft(house)
  const out = await house.get('editor', 'activityDesk.publish', { id, rev })
  const draft = activityDraft(house.now(), { html: '' })
  const change = { id, rev: out.rev, draft, note: '', ...(await asFile(`<p>${'<'.repeat(290_000)}</p>`)) }
  expect((await house.refusal('editor', 'activityDesk.change', change))?.code).toBe('activity.too_large')
  expect((await house.get('editor', 'activityDesk.edit', { id })).rev).toBe(out.rev)
})

test('P2 a report on the use of the money is refused when the page would be too large for readers', async () => {
  const [{ id, rev }, document] = await Promise.all([openCampaign(house), addDocument(house)])
  const draft = campaignDraft(house.now(), { html: '' })
  await house.get('editor', 'campaignDesk.save', {
    ...{ id, rev, draft },
    ...(await asFile(`<p>${'字'.repeat(299_000)}</p>`)),
  })
  const fileIds = Array.from({ length: 10 }, () => document)
  const report = (n: number) => ({
    ...{ on: draft.opensOn, title: `第 ${n} 次拨付`, text: '说'.repeat(1000), amountFen: 100 },
    ...{ fileIds, photoIds: [], final: false },
  })
  let refused = null
  let added = 0
  for (; !refused && added < 60; added++)
    refused = await house.refusal('editor', 'campaignDesk.addUse', { id, use: report(added) })
  expect(refused).toMatchObject({ code: 'campaign.too_large' })
  expect((await house.ask('member', 'campaigns.show', { id })).ok).toBe(true)
  expect((await house.get('editor', 'campaignDesk.edit', { id })).uses).toHaveLength(added - 1)
})
