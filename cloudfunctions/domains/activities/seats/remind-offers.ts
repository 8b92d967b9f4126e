import { dateOf, formatDateTime, fromShanghai, shanghai } from '@contract/values/time'
import { command } from '../../../kernel/database'
import { idFrom } from '../../../kernel/ids'
import { isQuiet } from '../../deliveries/quiet-hours'
import { tell, type Telling } from '../../inbox/tell'
import { activityItems, type ActivityDocument } from '../documents'
import { inboxesOf } from '../inboxes'
import { seatSheets, type Place } from './documents'
import { pathOf } from './notices'
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

function reminderOf(activity: ActivityDocument, id: string, to: string, until: number, now: number): Telling {
  const { _id, title, startsAt } = activity
  const end = shanghai(until).format('M月D日 HH:mm')
  return {
    ...{ id: idFrom('n', 'offer lapses', _id, id, String(until)), to, kind: 'activity', at: now },
    ...{ title: '名额即将失效', text: `“${title}”的名额为您保留到 ${end}，还要参加请尽快确认。` },
    path: pathOf(_id),
    message: {
      template: 'seat',
      data: {
        ...{ thing1: title, phrase2: '即将失效', time3: formatDateTime(startsAt) },
        thing4: `${end} 前确认`,
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
  const inboxes = await inboxesOf(lapsing.map(([id]) => id))
  await tell(
    lapsing.flatMap(([id, { until }]) => {
      const to = inboxes.get(id)
      return to === undefined || until === undefined ? [] : [reminderOf(activity, id, to, until, now)]
    }),
  )
}

/** Whoever was offered a seat and has not answered is told once more before it goes to the next one. */
export async function remindOffers(now: number): Promise<void> {
  const soon = command()
    .gt(now)
    .and(command().lte(now + HORIZON_MS))
  const sheets = await seatSheets.find({ where: { nextAt: soon }, limit: MAX_SHEETS, fields: ['_id'] })
  for (const { _id } of sheets) await remind(_id, now)
}
