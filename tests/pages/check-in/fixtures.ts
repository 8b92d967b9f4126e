import type { Output } from '@contract/action'
import type { CheckInDay, DayRow, Mark, checkIn } from '@contract/check-in'
import { now } from '@contract/values/time'

const HOUR_MS = 3_600_000
export const secret = 'ab'.repeat(32)

export const sessions = [
  {
    ...{ id: 's1', title: '第一天上午', place: '报告厅', counts: true },
    ...{ startsAt: now() - HOUR_MS, endsAt: now() + 2 * HOUR_MS },
  },
  {
    ...{ id: 's2', title: '返程大巴', place: '', counts: false },
    ...{ startsAt: now() + 20 * HOUR_MS, endsAt: now() + 21 * HOUR_MS },
  },
]

export const row = (
  participantId: string,
  name: string,
  code: string,
  given: Partial<DayRow> = {},
): DayRow => ({
  ...{ participantId, name, code, chamberName: '西安温州商会', secret, came: [], waiting: false },
  ...given,
})

export const people = [
  row('p1', '项知远', '4729'),
  row('p2', '陈晓峰', '1007'),
  row('p3', '林小满', '3581', { chamberName: '昆明温州总商会' }),
  row('p4', '郑海川', '8800', { came: ['s1'] }),
  row('p5', '金玉兰', '6612', { waiting: true }),
]

export const day = (items = people): CheckInDay => ({
  ...{ activityId: 'a1', title: '第三期培训班', sessions, items, asOf: now() },
  came: Object.fromEntries(
    sessions.map(({ id }) => [id, items.filter(({ came }) => came.includes(id)).length]),
  ),
})

/** What a server makes of marks: the latest of each person and session. */
export function merged(marks: readonly Mark[], items = people) {
  const came = (person: DayRow) => {
    const here = new Set(person.came)
    for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
      if (mark.participantId !== person.participantId) continue
      if (mark.came) here.add(mark.sessionId)
      else here.delete(mark.sessionId)
    }
    return [...here]
  }
  return { ...day(items.map((person) => ({ ...person, came: came(person) }))), problems: [] as Problem[] }
}
type Problem = Output<typeof checkIn.merge>['problems'][number]

export const myCode = (
  given: Partial<Output<typeof checkIn.myCode>> = {},
): Output<typeof checkIn.myCode> => ({
  ...{
    activityId: 'a1',
    participantId: 'p1',
    title: '第三期培训班',
    name: '项知远',
    code: '4729',
    secret,
    sessions,
  },
  came: [],
  ...given,
})
