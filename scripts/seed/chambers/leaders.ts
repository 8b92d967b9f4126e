import type { ChamberDocument } from '../../../cloudfunctions/domains/chambers/documents'
import type { PostDocument } from '../../../cloudfunctions/domains/posts/documents'
import { newPost, withDerived } from '../../../cloudfunctions/domains/posts/store'
import { dayBefore } from '../../../contract/values/date'
import { dateOf } from '../../../contract/values/time'
import { nameOf, phoneOf } from '../fiction'

const DAY_MS = 24 * 60 * 60_000

/** Days until the term ends: a few within 30, a few within 90, the others later. */
const daysLeft = (n: number) => [12, 25, 48, 75, 88][n] ?? 150 + ((n * 97) % 1_400)
const FIVE_YEARS_DAYS = 1_826

interface Seat {
  chamber: Pick<ChamberDocument, '_id' | 'name'>
  /** Of the chamber among those with leaders. */
  n: number
  now: number
}

function postOf({ chamber, n, now }: Seat, post: 'president' | 'secretary', id: string): PostDocument {
  const endsAt = now + daysLeft(n) * DAY_MS
  const person = post === 'president' ? 2 * n : 2 * n + 1
  return newPost(
    {
      ...{ chamberId: chamber._id, chamberName: chamber.name, post, source: 'seed' },
      ...{ name: nameOf(person), phone: phoneOf(person) },
      startsOn: dateOf(endsAt - FIVE_YEARS_DAYS * DAY_MS),
      endsOn: dateOf(endsAt),
    },
    now,
    id,
  )
}

/** The president before: every third chamber shows an election in its history. */
function formerOf(current: PostDocument, { n, now }: Seat): PostDocument[] {
  if (n % 3 !== 0 || !current.startsOn) return []
  const endedOn = dayBefore(current.startsOn)
  const { chamberId, chamberName } = current
  const facts = { chamberId, chamberName, post: 'president' as const, source: 'seed' as const }
  const person = { name: nameOf(500 + n), phone: '' }
  const term = { startsOn: `${Number(endedOn.slice(0, 4)) - 5}${endedOn.slice(4)}`, endsOn: endedOn }
  return [
    withDerived({ ...newPost({ ...facts, ...person, ...term }, now, `r_former_${chamberId}`), endedOn }),
  ]
}

/** President, secretary, perhaps the president before. */
export function leadersOf(seat: Seat) {
  const president = postOf(seat, 'president', `r_president_${seat.chamber._id}`)
  const secretary = postOf(seat, 'secretary', `r_secretary_${seat.chamber._id}`)
  return { president, secretary, posts: [president, secretary, ...formerOf(president, seat)] }
}
