import { campaignItems } from '../../../cloudfunctions/domains/campaigns/documents'
import { activityDraft, publishActivity } from '../activities/drafting'
import { House } from '../house'
import { draft as newsDraft } from '../news-writing'
import { campaignDraft, inDays, terms } from '../pledges/drafting'
import { newOnce, openCampaign } from '../pledges/world'

let house: House
let campaignId: string
beforeAll(async () => {
  house = await House.open()
  campaignId = (await openCampaign(house)).id
})
afterAll(() => house.close())

const YEAR = 365 * 24 * 60 * 60_000
const wrong = (code: string) => ({ code, message: expect.stringContaining('请核对年份') })
const promised = (dueOn: string) => ({
  ...terms(house.now()),
  instalments: [{ dueOn, amountFen: 100_000 }],
})

/** Years as they are mistyped, for a day of this year. */
const slips = ['0026-11-20', '1926-11-20', '2206-11-20', '9999-12-31']

describe('L7 days that are typed have bounds, at every door', () => {
  test.each(slips)('L7 instalments on %s', async (dueOn) => {
    const form = () => ({ once: newOnce(), campaignId, terms: promised(dueOn) })
    const donor = { name: '项知远', phone: null, chamberId: null }
    const early = dueOn < '2026'
    expect(await house.refusal('president', 'pledges.make', form())).toMatchObject(
      early ? { code: 'pledge.due_in_past' } : wrong('date.implausible'),
    )
    expect(await house.refusal('editor', 'pledgeDesk.record', { ...form(), donor })).toMatchObject(
      wrong('date.implausible'),
    )
    const { id } = await house.get('editor', 'pledgeDesk.record', {
      ...{ once: newOnce(), campaignId, donor, terms: terms(house.now()) },
    })
    const { campaignId: _, ...changed } = form()
    expect(
      await house.refusal('editor', 'pledgeDesk.change', { ...changed, id, reason: '来电' }),
    ).toMatchObject(wrong('date.implausible'))
  })

  test('L7 a promise of last week is recorded as it was', async () => {
    const donor = { name: '项知远', phone: null, chamberId: null }
    const form = { once: newOnce(), campaignId, donor, terms: promised(inDays(house.now(), -7)) }
    expect(await house.ask('editor', 'pledgeDesk.record', form)).toMatchObject({ ok: true })
  })

  test.each([
    ...slips.map((day) => ({ opensOn: day })),
    ...slips.map((day) => ({ closesOn: day })),
    { opensOn: '2016-11-01' },
  ])('L7 a campaign with %j', async (over) => {
    const draft = campaignDraft(house.now(), over)
    expect(await house.refusal('editor', 'campaignDesk.save', { draft })).toMatchObject(
      wrong('date.implausible'),
    )
    expect(await campaignItems.count({ title: draft.title, ...over })).toBe(0)
  })

  test.each(['0026-11-20', '1926-11-20', '2016-11-20'])('L7 the use of money on %s', async (on) => {
    const use = { on, title: '采购水泵', text: '', amountFen: 100, fileIds: [], photoIds: [], final: false }
    expect(await house.refusal('editor', 'campaignDesk.addUse', { id: campaignId, use })).toMatchObject(
      wrong('date.implausible'),
    )
  })

  test.each([-1900, -100, 10, 200])('L7 an activity %i years away', async (years) => {
    const at = Math.max(0, house.now() + years * YEAR)
    const session = (startsAt: number, endsAt: number) => ({
      ...activityDraft(house.now()).sessions[0]!,
      startsAt,
      endsAt,
    })
    const [draft, now] = [activityDraft(house.now()), house.now()]
    for (const bad of [
      { ...draft, sessions: [session(at, at + 1000)] },
      { ...draft, cancelBy: at },
      ...(years > 0 ? [{ ...draft, sessions: [session(now + 1000, at)] }] : []),
    ])
      expect(await house.refusal('editor', 'activityDesk.save', { draft: bad })).toMatchObject(
        wrong('date.implausible'),
      )
  })

  test('L7 an activity put off by a century', async () => {
    const { id, rev } = await publishActivity(house)
    const startsAt = house.now() + 100 * YEAR
    expect(
      await house.refusal('editor', 'activityDesk.postpone', { id, rev, startsAt, reason: '台风' }),
    ).toMatchObject(wrong('date.implausible'))
  })

  test('L7 news that goes out in a hundred years', async () => {
    const { id, rev } = await house.get('editor', 'news.save', { draft: newsDraft() })
    const at = house.now() + 100 * YEAR
    expect(await house.refusal('editor', 'news.publish', { id, rev, at })).toMatchObject(
      wrong('date.implausible'),
    )
  })

  test.each([
    { startsOn: '0026-01-01', endsOn: null },
    { startsOn: '2024-01-01', endsOn: '2224-01-01' },
    { startsOn: null, endsOn: '9999-12-31' },
  ])('L7 a term %j, by the roster and by 换届', async (term) => {
    const line = { chamberId: 'c_xian', post: 'member' as const, name: '项知远', phone: '19930000002' }
    expect(await house.refusal('editor', 'roster.save', { ...line, ...term })).toMatchObject({
      code: 'post.term_impossible',
      message: expect.stringContaining('请核对年份'),
    })
    if (term.startsOn === null || term.endsOn === null) return
    const successor = { name: '项知远', phone: '19930000002' }
    expect(
      await house.refusal('editor', 'chambers.handOver', {
        ...{ id: 'c_xian', post: 'president' as const, successor },
        ...{ startsOn: term.startsOn, endsOn: term.endsOn },
      }),
    ).toMatchObject({ code: 'post.term_impossible' })
  })

  test.each(['0026-11-20', '2206-11-20'])(
    'L7 a post that ended, or something achieved, on %s',
    async (on) => {
      const [end, growth] = [
        await house.refusal('editor', 'roster.end', { id: 'r_member', endedOn: on }),
        await house.refusal('editor', 'young.addGrowth', {
          ...{ personId: house.personId('young'), kind: 'training', on, title: '结业' },
        } as never),
      ]
      expect(end?.code).toMatch(
        on < '2026' ? /date.implausible|post.ends_before_start/ : /post.ends_in_future/,
      )
      expect(growth?.code).toBe('date.implausible')
    },
  )

  test.each([{ foundedOn: '0213' }, { foundedOn: '2206-05' }])('L7 a chamber with %j', async (over) => {
    const { rev } = await house.get('editor', 'chambers.show', { id: 'c_xian' })
    const facts = { founded: true, address: '', hall: [], honours: [], ...over }
    expect(
      await house.refusal('editor', 'chambers.correct', { id: 'c_xian', rev, facts } as never),
    ).toMatchObject(wrong('date.implausible'))
  })
})
