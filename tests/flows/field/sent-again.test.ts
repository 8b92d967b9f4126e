import type { ActionName } from '@contract/index'
import { activityItems } from '../../../cloudfunctions/domains/activities/documents'
import { campaignItems } from '../../../cloudfunctions/domains/campaigns/documents'
import { chambers } from '../../../cloudfunctions/domains/chambers/documents'
import { merchants } from '../../../cloudfunctions/domains/merchants/documents'
import { newsItems } from '../../../cloudfunctions/domains/news/documents'
import { posts } from '../../../cloudfunctions/domains/posts/documents'
import { activityDraft, saveDraft } from '../activities/drafting'
import { House } from '../house'
import { draft as newsDraft } from '../news-writing'
import { campaignDraft } from '../pledges/drafting'
import { openCampaign } from '../pledges/world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const key = 'key_0123456789abcdef'
type Counted = { count: (where: object) => Promise<number> }

/** Action, what is sent, and what it makes one of. */
const cases: [ActionName, (seed: { activityId: string }) => object, Counted, object?][] = [
  ['campaignDesk.save', () => ({ key, draft: campaignDraft(house.now()) }), campaignItems],
  ['activityDesk.save', () => ({ key, draft: activityDraft(house.now()) }), activityItems],
  ['activityDesk.copy', ({ activityId }) => ({ key, id: activityId }), activityItems],
  ['news.save', () => ({ key, draft: newsDraft() }), newsItems],
  [
    'merchants.save',
    () => ({ key, name: '陈海立', company: '', chamber: '', place: '西安', industry: '' }),
    merchants,
  ],
  [
    'chambers.save',
    () => ({
      ...{ name: '宝鸡温州商会', kind: 'prefecture', province: '陕西', city: '宝鸡' },
      facts: { founded: true, foundedOn: '1996', address: '', hall: [], honours: [] },
    }),
    chambers,
  ],
  [
    'roster.save',
    () => ({
      ...{ name: '项知远', phone: '13800000007', chamberId: 'c_xian', post: 'member' },
      ...{ startsOn: null, endsOn: null },
    }),
    posts,
  ],
]

describe('every command of the office survives being sent again', () => {
  test.each(cases)('L1 %s: one, sent twice and by two at once', async (action, inputOf, made) => {
    const { id: activityId } = await saveDraft(house)
    const input = inputOf({ activityId })
    const before = await made.count({})
    const send = () => house.raw('editor', action, input)
    const replies = [await send(), ...(await Promise.all([send(), send()]))]
    for (const reply of replies) expect(reply).toMatchObject({ ok: true })
    const idOf = (reply: (typeof replies)[number]) => (reply as { data: { id: string } }).data.id
    expect(new Set(replies.map(idOf)).size).toBe(1)
    expect(await made.count({})).toBe(before + 1)
  })

  test('L1 a campaign sent again with something else in it is the same draft, changed', async () => {
    const draft = campaignDraft(house.now())
    const first = await house.get('editor', 'campaignDesk.save', { key, draft })
    const again = { key, draft: { ...draft, title: '五水共治第二季' } }
    const second = await house.get('editor', 'campaignDesk.save', again)
    expect(second).toMatchObject({ id: first.id, rev: 2, draft: { title: '五水共治第二季' } })
    // The first sending arrives late: it is over a revision that is gone.
    expect((await house.refusal('editor', 'campaignDesk.save', { key, draft }))?.code).toBe(
      'campaign.changed_meanwhile',
    )
    expect(await campaignItems.count({})).toBe(1)
    // Another clerk's page is another draft, though it drew the same key.
    expect((await house.get('manager', 'campaignDesk.save', { key, draft })).id).not.toBe(first.id)
  })

  test('L1 opened, closed, a report taken down, and each sent again', async () => {
    const draft = campaignDraft(house.now())
    const { id, rev } = await house.get('editor', 'campaignDesk.save', { draft })
    const twice = async (action: ActionName, input: object) => {
      const [one, two] = [await house.raw('editor', action, input), await house.raw('editor', action, input)]
      expect(one).toMatchObject({ ok: true })
      expect(two).toEqual(one)
    }
    await twice('campaignDesk.open', { id, rev })
    const use = {
      on: draft.opensOn,
      title: '水泵',
      text: '',
      amountFen: 1,
      fileIds: [],
      photoIds: [],
      final: false,
    }
    const { uses, rev: then } = await house.get('editor', 'campaignDesk.addUse', { id, use })
    expect((await house.get('editor', 'campaignDesk.addUse', { id, use })).uses).toHaveLength(1)
    await twice('campaignDesk.removeUse', { id, useId: uses[0]!.id })
    await twice('campaignDesk.close', { id, rev: then + 1 })
  })

  test('L1 somebody else has opened it meanwhile: that is said', async () => {
    const { id, rev } = await openCampaign(house)
    expect((await house.refusal('manager', 'campaignDesk.open', { id, rev: rev - 1 }))?.code).toBe(
      'campaign.open_already',
    )
  })
})
