import { dateOf, formatDateTime, fromShanghai, shanghai } from '@contract/values/time'
import { command } from '../../../kernel/database'
import { idFrom } from '../../../kernel/ids'
import { each, without } from '../../../kernel/jobs/each'
import { isQuiet } from '../../deliveries/quiet-hours'
import { tell, type Telling } from '../../inbox/tell'
import { activityItems, type ActivityDocument } from '../documents'
import { bearersOf, inboxesOf } from '../inboxes'
import { seatSheets, type Place } from './documents'
import { pathOf } from './notices'
import { enteredPathOf } from './notices-for-others'
import { loadSettled } from './read'

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
const BEFORE_HOURS = 2
/** In the night nobody confirms: he is reminded before it. */
const EVENING = '21:00'
/** No reminder comes earlier than that. */
const HORIZON_MS = 13 * HOUR_MS
const MAX_SHEETS = 200

export function offerRemindsAt(until: number): number {
  const at = until - BEFORE_HOURS * HOUR_MS
  if (!isQuiet(at)) return at
  const evening = fromShanghai(dateOf(at), EVENING)
  return evening <= at ? evening : evening - DAY_MS
}

const isLapsing = ({ state, until }: Place, now: number): boolean =>
  state === 'offered' && until !== undefined && now < until && offerRemindsAt(until) <= now

interface Lapsing {
  participantId: string
  to: string
  until: number
  /** Of somebody who is not in WeChat: the reader answers for him. */
  name?: string
}

function reminderOf(activity: ActivityDocument, lapsing: Lapsing, now: number): Telling {
  const { _id, title, startsAt } = activity
  const { participantId, to, until, name } = lapsing
  const end = shanghai(until).format('M月D日 HH:mm')
  return {
    id: idFrom('n', 'offer lapses', _id, participantId, String(until), ...(name ? [to] : [])),
    ...{ to, kind: 'activity', at: now },
    title: name ? `${name}的名额即将失效` : '名额即将失效',
    text: `“${title}”的名额为${name ?? '您'}保留到 ${end}，还要参加请尽快${name ? '代为' : ''}确认。`,
    path: name ? enteredPathOf(_id) : pathOf(_id),
    message: {
      template: 'seat',
      data: {
        ...{ thing1: title, phrase2: '即将失效', time3: formatDateTime(startsAt) },
        thing4: name ? `${name} ${end} 前确认` : `${end} 前确认`,
      },
      until,
    },
  }
}

async function remind(activityId: string, now: number) {
  const { people, plan } = await loadSettled(activityId, now)
  // Where an offer is that short, the offer itself has just said it.
  if (plan.offerHours <= BEFORE_HOURS) return
  const lapsing = Object.entries(people).filter(([, place]) => isLapsing(place, now))
  const activity = lapsing.length > 0 ? await activityItems.get(activityId) : null
  if (!activity) return
  const ids = lapsing.map(([id]) => id)
  const inboxes = await inboxesOf(ids)
  const bearers = await bearersOf(
    activityId,
    ids.filter((id) => !inboxes.has(id)),
  )
  const all = lapsing.flatMap(([participantId, { until = 0 }]): Lapsing[] => {
    const to = inboxes.get(participantId)
    if (to !== undefined) return [{ participantId, to, until }]
    return (bearers.get(participantId) ?? []).map((bearer) => ({ participantId, until, ...bearer }))
  })
  await tell(all.map((each) => reminderOf(activity, each, now)))
}

/** Whoever was offered a seat and has not answered is told once more before it goes to the next one. */
export async function remindOffers(now: number): Promise<void> {
  const soon = command()
    .gt(now)
    .and(command().lte(now + HORIZON_MS))
  await each({
    ...{ job: 'remind-offers', batch: MAX_SHEETS, now },
    load: (paused) =>
      seatSheets.find({
        where: { nextAt: soon, ...without(paused) },
        ...{ limit: MAX_SHEETS, fields: ['_id'] },
      }),
    keyOf: ({ _id }) => _id,
    wordsOf: ({ _id }) => `活动 ${_id} 的候补`,
    work: ({ _id }) => remind(_id, now),
  })
}
