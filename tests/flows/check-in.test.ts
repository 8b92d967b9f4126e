import type { Mark } from '@contract/check-in'
import { writeCode } from '@contract/values/rotating-code'
import type { ActivityDocument } from '../../cloudfunctions/domains/activities/documents'
import { activityItems } from '../../cloudfunctions/domains/activities/documents'
import { seatSheets } from '../../cloudfunctions/domains/activities/seats/documents'
import { loadSettled } from '../../cloudfunctions/domains/activities/seats/read'
import { crowd, fillSeats } from './activities/fill-seats'
import { DAY_MS, HOUR_MS, makeActivity, session } from './activities/make-activity'
import { House } from './house'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

/** Three sessions, two of which count; the first has begun. */
function classOf(capacity: number, over: Partial<ActivityDocument> = {}) {
  const from = house.now() - HOUR_MS
  const sessions = [
    session('s1', from, { title: '第一天' }),
    session('s2', from + DAY_MS, { title: '第二天' }),
    session('coach', from + HOUR_MS / 2, { title: '大巴', counts: false }),
  ]
  return makeActivity(house.now(), { sessions, plan: { capacity }, ...over })
}

const markOf = (participantId: string, at: number, over: Partial<Mark> = {}): Mark => ({
  ...{ participantId, sessionId: 's1', at, came: true },
  ...over,
})
const merge = (activityId: string, marks: Mark[]) =>
  house.get('editor', 'checkIn.merge', { activityId, marks })
const attendance = async (activityId: string) => {
  const { items } = await house.get('manager', 'checkIn.day', { activityId })
  return new Map(items.map(({ participantId, came }) => [participantId, came]))
}
const shuffled = <T>(all: readonly T[]) =>
  all
    .map((value) => [Math.random(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value)
const codeOf = (reply: { ok: boolean; error?: { code: string } }) => reply.error?.code ?? null

describe('a class of 200 with three sessions, two phones without a network', () => {
  /** Sixty scans on each phone, twenty people on both; the clocks differ, one scan is a slip and taken back. */
  function queues(now: number) {
    const first = Array.from({ length: 60 }, (_, i) => markOf(`r_${i + 1}`, now - 60_000 + i * 100))
    const second = Array.from({ length: 60 }, (_, i) => markOf(`r_${i + 41}`, now - 45_000 + i * 100))
    const coach = first.slice(0, 30).map((mark) => ({ ...mark, sessionId: 'coach' }))
    return [
      [...first, ...coach, markOf('r_200', now - 30_000)],
      [...second, markOf('r_200', now - 20_000, { came: false })],
    ] as const
  }

  async function check(activityId: string) {
    const came = await attendance(activityId)
    const on = (sessionId: string) => [...came].filter(([, at]) => at.includes(sessionId)).map(([id]) => id)
    expect(on('s1').sort()).toEqual(Array.from({ length: 100 }, (_, i) => `r_${i + 1}`).sort())
    expect([on('coach').length, on('s2').length, came.size]).toEqual([30, 0, 200])
    const { counts } = (await seatSheets.get(activityId))!
    expect([counts.came, counts.byChamber['c_xian']]).toEqual([
      { s1: 100, coach: 30 },
      { taken: 200, came: 100 },
    ])
  }

  test.each(['one after the other', 'the other one first', 'at the same time, in pieces, twice'])(
    'merged %s: the same attendance',
    async (how) => {
      const now = house.now()
      const activity = await classOf(200)
      await fillSeats(activity, crowd(200), now)
      const [first, second] = queues(now)
      if (how === 'one after the other')
        for (const queue of [first, second]) await merge(activity._id, [...queue])
      else if (how === 'the other one first')
        for (const queue of [second, first]) await merge(activity._id, [...queue].reverse())
      else {
        const pieces = [first, second, first, second].flatMap((queue) => {
          const marks = shuffled(queue)
          return [marks.slice(0, 25), marks.slice(25, 50), marks.slice(50)]
        })
        await Promise.all(shuffled(pieces).map((piece) => merge(activity._id, piece)))
      }
      await check(activity._id)
    },
    60_000,
  )
})

test('the latest mark counts, whichever arrives last', async () => {
  const now = house.now()
  const history = [
    markOf('r_1', now - 5000),
    markOf('r_1', now - 4000, { came: false }),
    markOf('r_1', now - 3000),
  ]
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
    [0, 2, 1],
  ]) {
    const activity = await classOf(3)
    await fillSeats(activity, crowd(1), now)
    for (const i of order) await merge(activity._id, [history[i]!])
    expect((await attendance(activity._id)).get('r_1')).toEqual(['s1'])
  }
})

test('one bad mark keeps no good one out, and each says what is wrong with it', async () => {
  const activity = await classOf(1)
  const now = house.now()
  await fillSeats(activity, crowd(2), now)
  const { problems, came } = await merge(activity._id, [
    markOf('r_1', now),
    markOf('r_2', now),
    markOf('p_stranger', now),
    markOf('constructor', now),
    markOf('r_1', now, { sessionId: 's9' }),
    markOf('r_1', now + HOUR_MS, { sessionId: 's2' }),
  ])
  // A phone an hour fast: its marks are kept.
  expect(came).toEqual({ s1: 1, s2: 1, coach: 0 })
  const [seat, gone] = ['没有这个人的名额，未计签到', '没有找到这个场次，请更新名单']
  expect(problems).toEqual([
    { participantId: 'r_2', sessionId: 's1', note: seat },
    { participantId: 'p_stranger', sessionId: 's1', note: seat },
    { participantId: 'constructor', sessionId: 's1', note: seat },
    { participantId: 'r_1', sessionId: 's9', note: gone },
  ])
})

test('the office’s phone has everybody who may stand at the door, with codes that are nobody else’s', async () => {
  const activity = await classOf(2)
  await fillSeats(activity, crowd(3), house.now())
  const { items, sessions, title } = await house.get('editor', 'checkIn.day', { activityId: activity._id })
  expect([title, sessions.length]).toEqual(['青年温商培训班', 3])
  expect(items.map(({ name, waiting }) => [name, waiting])).toEqual([
    ['学员1', false],
    ['学员2', false],
    ['学员3', true],
  ])
  expect(new Set(items.map(({ code }) => code)).size).toBe(3)
  expect(new Set(items.map(({ secret }) => secret)).size).toBe(3)
  expect(JSON.stringify(items)).not.toContain(activity.secret)
})

describe('by oneself', () => {
  const seated = async (over: Partial<ActivityDocument> = {}, capacity = 1) => {
    const activity = await classOf(capacity, over)
    await fillSeats(activity, [{ participantId: house.personId('young'), name: 'young 的名字' }], house.now())
    return activity
  }
  const venue = (activityId: string, sessionId = 's1') =>
    house.get('editor', 'checkIn.venueCode', { activityId, sessionId })
  const scan = (who: string, code: string) => house.ask(who, 'checkIn.atVenue', { code })

  test('one’s own code is what the office’s phone expects', async () => {
    const { _id: activityId } = await seated()
    const mine = await house.get('young', 'checkIn.myCode', { activityId })
    const { items } = await house.get('editor', 'checkIn.day', { activityId })
    expect(items).toMatchObject([{ participantId: mine.participantId, code: mine.code, secret: mine.secret }])
    expect(mine).toMatchObject({ name: 'young 的名字', title: '青年温商培训班', came: [] })
  })

  test('somebody who was signed up under his post on the roster has his code as himself', async () => {
    const activity = await classOf(1)
    await fillSeats(activity, [{ participantId: 'r_member', name: 'member 的名字' }], house.now())
    const { participantId } = await house.get('member', 'checkIn.myCode', { activityId: activity._id })
    expect(participantId).toBe('r_member')
  })

  test('the code on the screen at the door checks in, once', async () => {
    const { _id: activityId } = await seated()
    const { secret, sessionTitle, came } = await venue(activityId)
    expect([sessionTitle, came]).toEqual(['第一天', 0])
    const code = writeCode('V', activityId, 's1', secret, house.now())
    const first = await house.get('young', 'checkIn.atVenue', { code })
    const second = await house.get('young', 'checkIn.atVenue', { code })
    expect([first, second]).toMatchObject([{ sessionTitle: '第一天', already: false }, { already: true }])
    expect((await venue(activityId)).came).toBe(1)
  })

  test('an offered seat is accepted by being there', async () => {
    const activity = await classOf(1)
    const people = [...crowd(1), { participantId: house.personId('young'), name: '项' }]
    await seatSheets.update({ _id: activity._id }, { startsAt: house.now() + DAY_MS })
    await fillSeats(activity, people, house.now())
    await house.get('editor', 'activityDesk.remove', {
      id: activity._id,
      participantId: 'r_1',
      reason: '请假',
    })
    const { secret } = await venue(activity._id)
    await house.get('young', 'checkIn.atVenue', {
      code: writeCode('V', activity._id, 's1', secret, house.now()),
    })
    const { people: after } = await loadSettled(activity._id, house.now())
    expect(after[house.personId('young')]!.state).toBe('seated')
  })

  test('a photograph of the screen is worth nothing after a minute and a half', async () => {
    const { _id: activityId } = await seated()
    const { secret } = await venue(activityId)
    const code = writeCode('V', activityId, 's1', secret, house.now())
    house.passTime(91_000)
    expect(codeOf(await scan('young', code))).toBe('check_in.code_stale')
  })

  test('every refusal says what is against it', async () => {
    const { _id: activityId, secret: seed } = await seated()
    const { secret } = await venue(activityId)
    const good = writeCode('V', activityId, 's1', secret, house.now())
    const own = await house.get('young', 'checkIn.myCode', { activityId })
    const personal = writeCode('P', activityId, own.participantId, own.secret, house.now())
    expect([
      codeOf(await scan('young', 'https://weixin.qq.com/x')),
      codeOf(await scan('young', personal)),
      codeOf(await scan('young', writeCode('V', activityId, 's1', seed, house.now()))),
      codeOf(await scan('young', writeCode('V', activityId, 's9', secret, house.now()))),
      codeOf(await scan('young', writeCode('V', 'ac_none', 's1', secret, house.now()))),
      codeOf(await scan('member', good)),
      codeOf(await house.ask('member', 'checkIn.myCode', { activityId })),
      codeOf(await house.ask('editor', 'checkIn.venueCode', { activityId, sessionId: 's9' })),
      codeOf(await house.ask('editor', 'checkIn.day', { activityId: 'ac_none' })),
    ]).toEqual([
      ...['check_in.code_unreadable', 'check_in.code_personal', 'check_in.code_stale'],
      ...['check_in.session_not_found', 'activity.not_found', 'activity.not_signed_up'],
      ...['activity.not_signed_up', 'check_in.session_not_found', 'activity.not_found'],
    ])
  })

  test('without a seat, before its time, after the end or when it was called off there is no code', async () => {
    const reason = async (activity: ActivityDocument, name = '项') => {
      await fillSeats(activity, [...crowd(1), { participantId: house.personId('young'), name }], house.now())
      return codeOf(await house.ask('young', 'checkIn.myCode', { activityId: activity._id }))
    }
    const far = house.now() + 3 * DAY_MS
    const waiting = await reason(await classOf(1))
    const reviewing = await reason(await classOf(2, { plan: { review: true, capacity: 2 } } as never))
    const early = await reason(
      await makeActivity(house.now(), { sessions: [session('s1', far)], plan: { capacity: 2 } }),
    )
    const called = await classOf(2)
    await fillSeats(called, [{ participantId: house.personId('young'), name: '项' }], house.now())
    await activityItems.update({ _id: called._id }, { status: 'cancelled' })
    const off = codeOf(await house.ask('young', 'checkIn.myCode', { activityId: called._id }))
    await activityItems.update({ _id: called._id }, { status: 'published' })
    house.passTime(3 * DAY_MS)
    const over = codeOf(await house.ask('young', 'checkIn.myCode', { activityId: called._id }))
    expect([waiting, reviewing, early, off, over]).toEqual([
      ...['activity.no_seat', 'activity.review_waits', 'activity.check_in_too_early'],
      ...['activity.cancelled', 'activity.over'],
    ])
  })
})
