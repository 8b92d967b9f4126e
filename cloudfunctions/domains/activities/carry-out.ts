import { isDeepStrictEqual } from 'node:util'
import { idFrom } from '../../kernel/ids'
import { each, without } from '../../kernel/jobs/each'
import { detailOf, log } from '../../kernel/log'
import { noticeMessage } from '../deliveries/notice-message'
import { tell } from '../inbox/tell'
import { activityItems, type ActivityDocument, type Telling } from './documents'
import { everybodyFor, passOnWords } from './inboxes'
import { ask } from './seats/ask'
import { isLive } from './seats/hall'
import { timesOf } from './seats/new-sheet'
import { pathOf } from './seats/notices'
import { loadSettled } from './seats/read'
import { changeActivity } from './store'

/** Brings the sheet in line with the activity; what is in line already is left alone. */
async function align({ _id, status, sessions }: ActivityDocument, { releaseAt }: Telling, now: number) {
  const { closed, startsAt, counting, plan } = await loadSettled(_id, now)
  if (closed) return
  if (status === 'cancelled') return void (await ask(_id, { kind: 'close' }, now))
  const times = timesOf(sessions)
  if (!isDeepStrictEqual(times, { startsAt, counting }))
    await ask(_id, { kind: 'setSessions', ...times }, now)
  if (releaseAt && plan.releaseAt === releaseAt.from)
    await ask(_id, { kind: 'setPlan', plan: { ...plan, releaseAt: releaseAt.to } }, now)
}

async function tellEverybody(activity: ActivityDocument, { rev, at, notice }: Telling, now: number) {
  if (!notice) return
  const { _id: activityId, endsAt, organisers } = activity
  const { people } = await loadSettled(activityId, now)
  const there = Object.entries(people).flatMap(([id, place]) => (isLive(place) ? [id] : []))
  const everybody = await everybodyFor(activityId, there)
  await tell(
    everybody.map(({ to, names }) => ({
      id: idFrom('n', activityId, String(rev), to),
      ...{ to, kind: 'activity' as const, title: notice.title, path: pathOf(activityId), at },
      text: [notice.text, passOnWords(names)].filter(Boolean).join('。'),
      message: { ...noticeMessage({ ...notice, at }, organisers[0]), until: endsAt },
    })),
  )
}

/** Twice is as good as once: the sheet is compared first, and notices are known by what they tell. */
async function carryOut(activity: ActivityDocument, now: number): Promise<void> {
  for (const telling of activity.tellings) {
    await align(activity, telling, now)
    await tellEverybody(activity, telling, now)
    await changeActivity(activity._id, ({ tellings }) => ({
      tellings: tellings.filter(({ rev }) => rev !== telling.rev),
    }))
  }
}

/** At once after a change. What fails here, or dies half-way, the minute job does. */
export async function carryOutNow(activity: ActivityDocument, now: number): Promise<void> {
  try {
    await carryOut(activity, now)
  } catch (error) {
    log({ action: 'activities.carryOut', kind: 'unavailable', ms: 0, detail: detailOf(error) })
  }
}

const BATCH = 50

/** The minute job: changes that are still to reach the seat sheet or somebody's inbox. */
export const carryOutWaiting = (now: number) =>
  each<ActivityDocument>({
    ...{ job: 'carry-out-changes', batch: BATCH, now },
    load: (paused) => activityItems.find({ where: { untold: true, ...without(paused) }, limit: BATCH }),
    keyOf: ({ _id }) => _id,
    wordsOf: ({ title }) => `活动“${title}”的变更`,
    work: (activity) => carryOut(activity, now),
  })
