import path from 'node:path'
import type { ActivityDocument } from '../../cloudfunctions/domains/activities/documents'
import { packPeople } from '../../cloudfunctions/domains/activities/seats/pack'
import { Hall } from '../../cloudfunctions/domains/activities/seats/hall'
import { countsOf } from '../../cloudfunctions/domains/activities/seats/counts'
import { newSheet } from '../../cloudfunctions/domains/activities/seats/new-sheet'
import { stateOf } from '../../cloudfunctions/domains/activities/seats/fold'
import type { Place } from '../../cloudfunctions/domains/activities/seats/documents'
import { newSignUp } from '../../cloudfunctions/domains/activities/sign-up-documents'
import { withDerived } from '../../cloudfunctions/domains/activities/store'
import { personIdOf } from '../../cloudfunctions/kernel/ids'
import { stranger } from '../../cloudfunctions/kernel/people'
import { activityKinds } from '../../contract/activities'
import type { Reply } from '../../contract/errors'
import { applySchema } from '../../emulator/apply-schema'
import { readSchema } from '../../emulator/read-schema'
import { startEmulator, type Emulator } from '../../emulator/server'
import { callFunction } from '../../emulator/wechat/call-function'
import { buildFunctions, functionsDir } from '../build-functions'

const SMALL = 50
const LARGE = 5_000
/** In each activity; one of them, in the first thirty activities, is the member who asks. */
const PEOPLE = 60
const MINE = 30
const BATCH = 250
const ROUNDS = 60
const WARM_UP = 20
/** The product's acceptance. */
const LIMIT_RATIO = 1.5
const HOUR_MS = 3_600_000

const calls = [
  { what: 'list, to come', action: 'activities.list', input: {} },
  { what: 'list, over', action: 'activities.list', input: { when: 'past' } },
  { what: 'mine', action: 'activities.mine', input: {} },
  { what: 'the desk’s list', action: 'activityDesk.list', input: {} },
] as const

const post = { chamberId: 'c_xian', chamberName: '西安温州商会', post: 'member' as const }

/** Every second one is over; one a day, so that 5,000 are fourteen years. */
function activityOf(n: number, now: number): ActivityDocument {
  const startsAt = now + (n % 2 === 0 ? 1 : -1) * (24 + 12 * n) * HOUR_MS
  const session = {
    id: 's1',
    title: '开班',
    startsAt,
    endsAt: startsAt + 8 * HOUR_MS,
    place: '',
    counts: true,
  }
  return withDerived({
    ...{ _id: `ac_${n}`, kind: activityKinds[n % activityKinds.length]!, title: `第 ${n} 期培训班` },
    ...{ summary: '两天课程，含现场教学和座谈。', coverFileId: null, html: '<p>说明</p>'.repeat(200) },
    ...{ organisers: ['温州市经合办'], contact: '', questions: [], relay: null, certificate: null },
    place: { name: '温州会堂', address: '', latitude: null, longitude: null },
    sessions: [session],
    ...{ opensAt: startsAt - 480 * HOUR_MS, closesAt: startsAt - HOUR_MS, cancelBy: startsAt - HOUR_MS },
    who: { roles: [], chamberIds: [], birthBands: [], endorsedOnly: false },
    ...{ status: 'published', rev: 2, secret: '', seats: null, blocks: [], coverCloudFileId: null },
    ...{ photoIds: [], reason: null, summaryNewsId: null, tellings: [], createdBy: '', updatedBy: '经合办' },
    ...{ updatedAt: now - n * HOUR_MS, publishedAt: now },
  })
}

function sheetOf(activity: ActivityDocument, me: string | null, now: number) {
  const plan = { capacity: 50, reserves: [], releaseAt: null, waitlist: true, review: false, offerHours: 0 }
  const begun = newSheet(activity._id, plan, activity.sessions, now)
  const people = Object.fromEntries(
    Array.from({ length: PEOPLE }, (_, n): [string, Place] => [
      n === 0 && me ? me : `r_${n}`,
      {
        ...{ chamberId: post.chamberId, state: n < 50 ? 'seated' : 'waiting', reviewing: false },
        ...{ seq: n + 1, at: now, listed: true, came: {} },
      },
    ]),
  )
  const hall = new Hall({ ...stateOf(begun), people, seq: PEOPLE })
  return { ...begun, people: packPeople(people), seq: PEOPLE, counts: countsOf(hall) }
}

type Row = Record<string, unknown>

async function startCloud(count: number, now: number): Promise<Emulator> {
  const emulator = await startEmulator({
    ...{ dir: null, port: 0, env: 'bench', secretId: 'AKIDbench', secretKey: 'bench', functionsDir },
  })
  await applySchema(emulator.store, readSchema(path.resolve(__dirname, '../../config/database.json')))
  const { openid } = emulator.wechat.people.add({ id: 'member' })
  const me = personIdOf(openid)
  const office = { role: 'editor', since: 1 }
  const posts = [{ ...post, postId: 'r_me', since: 1 }]
  await emulator.store.insert('people', [{ ...stranger(me, openid), name: '叶知秋', posts, office }])
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from)
    const items = Array.from({ length: size }, (_, i) => activityOf(from + i, now))
    const sheets = items.map((item, i) => sheetOf(item, from + i < MINE ? me : null, now))
    const forms = items.flatMap(({ _id: activityId }, i) =>
      [from + i < MINE ? me : 'r_0', 'r_1', 'r_2', 'r_3'].map((participantId) =>
        newSignUp(
          { activityId, participantId, name: '叶知秋', post, answers: {}, signedUpBy: null },
          now - (from + i) * HOUR_MS,
        ),
      ),
    )
    await emulator.store.insert('activities', items as unknown as Row[])
    await emulator.store.insert('seats', sheets as unknown as Row[])
    await emulator.store.insert('sign_ups', forms as unknown as Row[])
  }
  return emulator
}

/** ms from the mini-program's call to its answer, a full page. */
async function timed({ wechat }: Emulator, { action, input }: (typeof calls)[number]): Promise<number> {
  const started = performance.now()
  const data = { action, input }
  const reply = (await callFunction(wechat, wechat.people.find('member')!, { name: 'api', data })) as Reply<{
    items: unknown[]
  }>
  const ms = performance.now() - started
  if (!reply.ok || reply.data.items.length < 20)
    throw new Error(`no full page of ${action}: ${JSON.stringify(reply).slice(0, 300)}`)
  return ms
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!

/** 5,000 activities against 50, asked in turn so that a busy machine weighs on both alike. */
export async function run() {
  await buildFunctions()
  const now = Date.now()
  const [small, large] = [await startCloud(SMALL, now), await startCloud(LARGE, now)]
  try {
    const times = calls.map(() => ({ small: [] as number[], large: [] as number[] }))
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      for (const [i, call] of calls.entries()) {
        const [a, b] = [await timed(small, call), await timed(large, call)]
        if (round < 0) continue
        times[i]!.small.push(a)
        times[i]!.large.push(b)
      }
    }
    return calls.flatMap(({ what }, i) => {
      const [few, many] = [median(times[i]!.small), median(times[i]!.large)]
      return [
        { name: `${what}, of 50`, median: few },
        { name: `${what}, of 5 000`, median: many },
        { name: `${what}, 5 000 to 50`, median: many / few, limit: LIMIT_RATIO },
      ]
    })
  } finally {
    await Promise.all([small.close(), large.close()])
  }
}
