import { holdsSeat } from '../../cloudfunctions/domains/activities/seats/hall'
import { loadSettled } from '../../cloudfunctions/domains/activities/seats/read'
import { lineOf } from '../../cloudfunctions/domains/activities/seats/standing'
import type { Guest } from './crowd'
import type { Storm } from './storm'

interface Expected {
  capacity: number
  /** Seats reserved for each chamber. */
  reserve: number
}

/** Everything that is wrong after a storm, in words; empty when each seat was sold once. */
export async function verdict(
  activityId: string,
  crowd: readonly Guest[],
  { told, errors }: Storm,
  { capacity, reserve }: Expected,
): Promise<string[]> {
  const problems = errors.map((kind) => `somebody was told ${kind}`)
  const sheet = await loadSettled(activityId, Date.now())
  const seated = Object.entries(sheet.people).filter(([, place]) => holdsSeat(place))
  if (seated.length !== capacity) problems.push(`${seated.length} seats of ${capacity}`)
  const positions = [...lineOf(sheet).values()]
  const gaps = positions.some((position, i) => position !== i + 1)
  if (gaps || positions.length !== crowd.length - capacity) problems.push(`a line of ${positions.length}`)
  const inside = Object.keys(sheet.people).length
  if (inside !== crowd.length) problems.push(`${inside} people of ${crowd.length}`)
  for (const chamberId of new Set(crowd.map((guest) => guest.chamberId))) {
    const theirs = seated.filter(([, place]) => place.chamberId === chamberId).length
    if (theirs < reserve) problems.push(`${chamberId} has ${theirs} of its ${reserve} seats`)
  }
  const line = lineOf(sheet)
  for (const { personId } of crowd) {
    const { state = 'nowhere' } = sheet.people[personId] ?? {}
    const position = line.get(personId) ?? null
    const lost = told.get(personId)!.filter((each) => each.state !== state || each.position !== position)
    if (lost.length > 0)
      problems.push(`${personId} is ${state} ${position}, was told ${JSON.stringify(lost)}`)
  }
  return problems
}
