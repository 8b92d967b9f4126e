import { activityItems, type ActivityDocument } from '../../../cloudfunctions/domains/activities/documents'
import { loadSettled } from '../../../cloudfunctions/domains/activities/seats/read'
import { dateOf } from '@contract/values/time'
import { posts } from '../../../cloudfunctions/domains/posts/documents'
import { DAY_MS, makeActivity, type Over } from '../activities/make-activity'
import { House } from '../house'
import { onRoster, verified } from '../members'
import { PHONE, seatsOf, WUXI, XIAN } from './seat-world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const { signUp, enter, wuxiSecretary } = seatsOf(() => house)
const me = () => house.personId('yi')

/** 林一, bound in 西安; 无锡 has him under his number and a name with a slip, so that post is not his yet. 陈立平 has a seat of 西安's. */
async function world() {
  await onRoster(house.phone('yi'), { post: 'young', name: '林一' }, 'r_yi')
  await verified(house, 'yi')
  await onRoster(house.phone('yi'), { ...WUXI, name: '林乙' }, 'r_slip')
  await onRoster(PHONE, { name: '陈立平' }, 'r_seat')
  await wuxiSecretary()
  await house.fire('bind-posts')
  expect(await posts.get('r_slip')).toMatchObject({ personId: null })
}

type Door = 'self' | 'secretary' | 'chain' | 'swap' | 'otherChamber' | 'office' | 'officeSwap'
const ofChamber = ['self', 'secretary', 'chain', 'swap', 'otherChamber'] as const
const ofOffice = ['office', 'officeSwap'] as const
const doors: readonly Door[] = [...ofChamber, ...ofOffice]

const others =
  (who: string, participantId: string, chamberId = XIAN) =>
  (id: string) =>
    house.ask(who, 'activities.signUpOthers', { id, chamberId, participantIds: [participantId] })
const swap = (who: string) => (id: string) =>
  house.ask(who, 'activities.replaceOther', { id, participantId: 'r_seat', byParticipantId: me() })

async function byChain(id: string) {
  const text = '接龙\n1. 林一'
  const { lines } = await house.get('secretary', 'activities.readChain', { id, chamberId: XIAN, text })
  const [line] = lines
  // Whoever is there already is sent all the same: nothing may come of it.
  if (!line?.candidate) return { ok: false as const, error: { code: `chain.${line?.problem}` } }
  return others('secretary', line.candidate.participantId)(id)
}

const through: Record<Door, (id: string) => Promise<{ ok: boolean; error?: { code: string } }>> = {
  self: (id) => house.ask('yi', 'activities.signUp', { id, chamberId: XIAN, answers: {} }),
  secretary: (id) => others('secretary', me())(id),
  chain: byChain,
  swap: swap('secretary'),
  otherChamber: (id) => others('wuxi', 'r_slip', WUXI.chamberId)(id),
  office: (id) => others('editor', me())(id),
  officeSwap: swap('editor'),
}

/** Where he stands afterwards, under whichever of his ids; and that it is once at most. */
async function standing(id: string): Promise<string> {
  const { people } = await loadSettled(id, house.now())
  const mine = [me(), 'r_yi', 'r_slip'].flatMap((each) => people[each] ?? [])
  const live = mine.filter(({ state }) => state !== 'out')
  expect(live.length).toBeLessThanOrEqual(1)
  const [place] = live
  if (!place) return 'out'
  if (place.afterRefusal) return 'looked at again'
  return place.reviewing ? `${place.state}, reviewed` : place.state
}

interface Rule {
  with?: Over
  /** Before 陈立平 has his seat. */
  first?: (id: string) => Promise<unknown>
  /** Then, before he comes. */
  then?: (id: string) => Promise<unknown>
  /** What comes of it: a state, or why not. */
  expected: Partial<Record<Door, string>> & { else: string }
}

const removed = (participantId: () => string) => async (id: string) => {
  await house.get('editor', 'activityDesk.remove', { id, participantId: participantId(), reason: '重复' })
}
const refused = (participantId: () => string) => async (id: string) => {
  const refuse = { id, participantId: participantId(), approve: false as const, reason: '资料不全' }
  await house.get('editor', 'activityDesk.review', refuse)
}
const change = (over: Partial<ActivityDocument>) => (id: string) => activityItems.update({ _id: id }, over)
const anybody: ActivityDocument['who'] = { roles: [], chamberIds: [], birthBands: [], endorsedOnly: false }
const later = (ms: number) => async () => house.passTime(ms)
const unfit = 'activity.candidate_unfit'

const rules: Record<string, Rule> = {
  'nothing speaks against it': { expected: { else: 'seated' } },
  'the office took him out': {
    first: async (id) => [await signUp('yi', id), await removed(me)(id)],
    expected: { self: 'activity.removed', office: 'seated', officeSwap: 'seated', else: unfit },
  },
  'the office took him out as the other chamber has him': {
    first: async (id) => [
      await enter(id, ['r_slip'], WUXI.chamberId, 'wuxi'),
      await removed(() => 'r_slip')(id),
    ],
    expected: { self: 'activity.removed', office: 'seated', officeSwap: 'seated', else: unfit },
  },
  'the office refused him': {
    with: { plan: { review: true } },
    first: async (id) => [await signUp('yi', id), await refused(me)(id)],
    expected: {
      swap: 'activity.somebody_refused',
      office: 'seated',
      officeSwap: 'seated',
      else: 'looked at again',
    },
  },
  'the office refused him as the other chamber has him': {
    with: { plan: { review: true } },
    first: async (id) => [
      await enter(id, ['r_slip'], WUXI.chamberId, 'wuxi'),
      await refused(() => 'r_slip')(id),
    ],
    expected: {
      swap: 'activity.somebody_refused',
      office: 'seated',
      officeSwap: 'seated',
      else: 'looked at again',
    },
  },
  'the office looks at everybody': {
    with: { plan: { review: true } },
    expected: { office: 'seated', officeSwap: 'seated', else: 'seated, reviewed' },
  },
  'sign-up has not begun': {
    then: change({ opensAt: Date.now() + DAY_MS }),
    expected: { swap: 'seated', office: 'seated', officeSwap: 'seated', else: 'activity.not_open_yet' },
  },
  'sign-up is closed; a seat may still change hands': {
    with: { closesAt: Date.now() + DAY_MS },
    then: later(2 * DAY_MS),
    expected: { swap: 'seated', office: 'seated', officeSwap: 'seated', else: 'activity.closed' },
  },
  'the day for cancelling is over': {
    then: later(7.5 * DAY_MS),
    expected: { swap: 'activity.withdraw_too_late', else: 'seated' },
  },
  'the activity is cancelled': {
    then: change({ status: 'cancelled', reason: '台风' }),
    expected: { else: 'activity.cancelled' },
  },
  'the activity is over': {
    then: later(13 * DAY_MS),
    expected: {
      swap: 'activity.over',
      office: 'activity.over',
      officeSwap: 'activity.over',
      else: 'activity.closed',
    },
  },
  'the hall is full and has no line': {
    with: { plan: { capacity: 1, waitlist: false } },
    expected: {
      self: 'activity.full',
      swap: 'seated',
      officeSwap: 'seated',
      else: 'activity.not_enough_seats',
    },
  },
  'the hall is full and has a line': {
    with: { plan: { capacity: 1 } },
    expected: { swap: 'seated', officeSwap: 'seated', else: 'waiting' },
  },
  'what is left is kept for the other chamber': {
    with: { plan: { capacity: 2, reserves: [{ ...WUXI, seats: 1 }] } },
    expected: { swap: 'seated', officeSwap: 'seated', otherChamber: 'seated', else: 'waiting' },
  },
  'presidents only': {
    then: change({ who: { ...anybody, roles: ['president'] } }),
    expected: { self: 'activity.role_unfit', else: unfit },
  },
  'the other chamber only': {
    then: change({ who: { ...anybody, chamberIds: [WUXI.chamberId] } }),
    expected: { self: 'activity.chamber_unfit', otherChamber: 'seated', else: unfit },
  },
  'of an age that nobody knows of him': {
    then: change({ who: { ...anybody, birthBands: ['1985'] } }),
    expected: { self: 'activity.birth_band_unknown', else: unfit },
  },
  'he is there already': {
    first: (id) => signUp('yi', id),
    expected: { swap: 'activity.has_a_seat', officeSwap: 'activity.has_a_seat', else: 'seated' },
  },
  'he is there already as the other chamber has him': {
    first: (id) => enter(id, ['r_slip'], WUXI.chamberId, 'wuxi'),
    expected: {
      self: 'activity.already_in_number',
      swap: 'activity.has_a_seat',
      officeSwap: 'activity.has_a_seat',
      else: 'seated',
    },
  },
  'his post in the chamber has ended': {
    then: () => house.get('editor', 'roster.end', { id: 'r_yi', endedOn: dateOf(house.now()) } as never),
    expected: {
      self: 'access.denied',
      chain: 'chain.unknown',
      otherChamber: 'seated',
      else: 'activity.candidate_unknown',
    },
  },
}

test('S3 two posts of one chamber under one number are one person, one bound and one not', async () => {
  await world()
  await onRoster(house.phone('yi'), { name: '林乙', post: 'member' }, 'r_second')
  const { _id: id } = await makeActivity(house.now())
  const { items } = await house.get('secretary', 'activities.candidates', { id, chamberId: XIAN })
  expect(items.filter(({ name }) => name.startsWith('林')).map(({ participantId }) => participantId)).toEqual(
    [me()],
  )
  const { items: entered } = await enter(id, [me(), 'r_second'])
  expect(entered).toHaveLength(1)
  expect(await standing(id)).toBe('seated')
})

test.each(Object.entries(rules))('S3 %s: the same at every door', async (_, rule) => {
  await world()
  const found: Partial<Record<Door, string>> = {}
  const began = house.now()
  for (const door of doors) {
    const { _id: id } = await makeActivity(began, rule.with)
    await rule.first?.(id)
    await enter(id, ['r_seat'], XIAN, 'editor')
    await rule.then?.(id)
    const reply = await through[door](id)
    const place = await standing(id)
    found[door] = reply.ok ? place : reply.error!.code
    // A refusal leaves him where he was.
    if (!reply.ok && !/already_in|has_a_seat/.test(found[door]!)) expect(place).toBe('out')
    house.passTime(began - house.now())
  }
  const { else: otherwise, ...said } = rule.expected
  expect(found).toEqual(Object.fromEntries(doors.map((door) => [door, said[door] ?? otherwise])))
})
