import type { ActivityDraft, ActivitySession } from '@contract/activities'
import { formatDateTime } from '@contract/values/time'
import type { ActivityContent } from '../activities/documents'

const timesOf = (sessions: readonly ActivitySession[]) =>
  sessions.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
const rangeOf = (sessions: readonly ActivitySession[]) => {
  const times = timesOf(sessions)
  return `${formatDateTime(Math.min(...times))} 至 ${formatDateTime(Math.max(...times))}`
}

const placeWords = ({ place }: Pick<ActivityContent, 'place'>) =>
  [place?.name, place?.address].filter(Boolean).join('，')

function sessionWords(was: ActivityContent, is: Omit<ActivityDraft, 'seats'>): string[] {
  const key = (sessions: readonly ActivitySession[]) =>
    JSON.stringify(sessions.map((each) => [each.id, each.startsAt, each.endsAt]))
  if (key(was.sessions) === key(is.sessions)) return []
  const [before, after] = [rangeOf(was.sessions), rangeOf(is.sessions)]
  return before === after ? ['日程有调整'] : [`时间改为 ${after}`]
}

/** What somebody who takes part has to know of a change, in short sentences. A better description is none. */
export function changeWords(was: ActivityContent, is: Omit<ActivityDraft, 'seats'>): string[] {
  const known = new Set(was.questions.map(({ id }) => id))
  const asksMore = is.questions.some(({ id, required }) => required && !known.has(id))
  return [
    ...(was.title === is.title ? [] : [`名称改为“${is.title}”`]),
    ...sessionWords(was, is),
    ...(placeWords(was) === placeWords(is) ? [] : [`地点改为 ${placeWords(is)}`]),
    ...(was.cancelBy === is.cancelBy || is.cancelBy === null
      ? []
      : [`取消截止改为 ${formatDateTime(is.cancelBy)}`]),
    ...(was.contact === is.contact || !is.contact ? [] : [`联系方式改为 ${is.contact}`]),
    ...(asksMore ? ['报名表有新的问题，请补填'] : []),
  ]
}
