import type { ActivitySession } from '@contract/activities'
import { shanghai, timeOf } from '@contract/values/time'

/** People come an hour before. */
const EARLY_MS = 60 * 60_000

/** The session that people come to now: the one running or soon to begin, else the next, else the last. */
export function sessionAt(sessions: readonly ActivitySession[], at: number): ActivitySession | undefined {
  const inOrder = [...sessions].sort((a, b) => a.startsAt - b.startsAt)
  const running = inOrder.filter(({ startsAt, endsAt }) => at >= startsAt - EARLY_MS && at < endsAt)
  return running.at(-1) ?? inOrder.find(({ endsAt }) => endsAt > at) ?? inOrder.at(-1)
}

/** 11月18日 09:00—11:30 */
export function sessionTime({ startsAt, endsAt }: ActivitySession) {
  const sameDay = shanghai(startsAt).isSame(shanghai(endsAt), 'day')
  const until = sameDay ? timeOf(endsAt) : shanghai(endsAt).format('M月D日 HH:mm')
  return `${shanghai(startsAt).format('M月D日 HH:mm')}—${until}`
}
