import type { AnswerDocument, ReadDocument } from '../news/documents'
import type { ArrivalDocument, ShareDocument } from '../shares/documents'
import type { ChamberAnswer, ChamberReach, Credit, Figures } from './documents'

export type ReadRow = Pick<ReadDocument, 'personId' | 'chamberIds' | 'leads' | 'at'>
export type ArrivalRow = Pick<
  ArrivalDocument,
  '_id' | 'personId' | 'chamberIds' | 'leads' | 'shareId' | 'groupId' | 'at'
>
export type ShareRow = Pick<ShareDocument, '_id' | 'way' | 'line' | 'by'>
export type AnswerRow = Pick<AnswerDocument, 'personId' | 'answer' | 'chamberIds' | 'at'>

/** Everything that happened to one subject. */
export interface Rows {
  reads: readonly ReadRow[]
  arrivals: readonly ArrivalRow[]
  shares: readonly ShareRow[]
  answers: readonly AnswerRow[]
  /** Who has a place in the activity, and since when. */
  places: ReadonlyMap<string, number>
}

/** Of a chamber of the directory; those of its leaders who use the mini-program. */
export interface Leadership {
  chamberId: string
  presidentId: string | null
  secretaryIds: readonly string[]
}

/** The page's own call is a little ahead of the arrival that it brings; whoever read it earlier was not brought by a card. */
const SAME_OPENING_MS = 10 * 60_000

interface Person {
  chamberIds: Set<string>
  leads: Set<string>
}

/** Each once, whether he read it, came by a card, or both. */
function peopleIn({ reads, arrivals }: Rows): Map<string, Person> {
  const people = new Map<string, Person>()
  for (const { personId, chamberIds = [], leads = [] } of [...reads, ...arrivals]) {
    const person = people.get(personId) ?? { chamberIds: new Set(), leads: new Set() }
    for (const id of chamberIds) person.chamberIds.add(id)
    for (const id of leads) person.leads.add(id)
    people.set(personId, person)
  }
  return people
}

function chambersOf(people: ReadonlyMap<string, Person>): ChamberReach[] {
  const found = new Map<string, ChamberReach>()
  for (const { chamberIds, leads } of people.values())
    for (const chamberId of chamberIds) {
      const chamber = found.get(chamberId) ?? { chamberId, people: 0, leader: false }
      chamber.people += 1
      chamber.leader ||= leads.has(chamberId)
      found.set(chamberId, chamber)
    }
  return [...found.values()].sort((a, b) => b.people - a.people || (a.chamberId < b.chamberId ? -1 : 1))
}

function groupsIn(arrivals: Rows['arrivals']) {
  const people = new Map<string, Set<string>>()
  for (const { groupId, personId } of arrivals)
    if (groupId !== null) people.set(groupId, (people.get(groupId) ?? new Set()).add(personId))
  return [...people]
    .map(([groupId, ids]) => ({ groupId, people: ids.size }))
    .sort((a, b) => b.people - a.people || (a.groupId < b.groupId ? -1 : 1))
}

/** By which card each person came first; who had read it before came by none. */
function firstArrivals({ reads, arrivals }: Rows): ArrivalRow[] {
  const readAt = new Map(reads.map(({ personId, at }) => [personId, at]))
  const first = new Map<string, ArrivalRow>()
  const inOrder = [...arrivals].sort((a, b) => a.at - b.at || (a._id < b._id ? -1 : 1))
  for (const arrival of inOrder) if (!first.has(arrival.personId)) first.set(arrival.personId, arrival)
  return [...first.values()].filter(
    ({ personId, at }) => (readAt.get(personId) ?? Infinity) >= at - SAME_OPENING_MS,
  )
}

/** 会长荐: whom it brought, and which of them have taken a place since. */
function creditsOf(rows: Rows): Credit[] {
  const brought = firstArrivals(rows)
  return rows.shares
    .filter(({ line }) => line !== null)
    .map(({ _id: shareId, by }) => {
      const mine = brought.filter((arrival) => arrival.shareId === shareId && arrival.personId !== by)
      const signUps = mine.filter(({ personId, at }) => (rows.places.get(personId) ?? 0) >= at).length
      return { shareId, people: mine.length, signUps }
    })
}

const latest = (answers: readonly AnswerRow[]) =>
  answers.reduce<AnswerRow | null>((last, each) => (last && last.at >= each.at ? last : each), null)

/** The president's, else a secretary's, else that of whoever led the chamber when he gave it. */
function answersOf(answers: Rows['answers'], leaderships: readonly Leadership[]): ChamberAnswer[] {
  const byPerson = new Map(answers.map((answer) => [answer.personId, answer]))
  const byChamber = new Map<string, AnswerRow[]>()
  for (const answer of answers)
    for (const id of answer.chamberIds) byChamber.set(id, [...(byChamber.get(id) ?? []), answer])
  return leaderships.flatMap(({ chamberId, presidentId, secretaryIds }) => {
    const secretaries = secretaryIds.flatMap((id) => byPerson.get(id) ?? [])
    const found =
      (presidentId === null ? undefined : byPerson.get(presidentId)) ??
      latest(secretaries) ??
      latest(byChamber.get(chamberId) ?? [])
    return found ? [{ chamberId, personId: found.personId, answer: found.answer, at: found.at }] : []
  })
}

function waysOf(shares: Rows['shares']): Figures['ways'] {
  const ways = { card: 0, poster: 0, moments: 0 }
  for (const { way } of shares) ways[way] += 1
  return ways
}

/** Whole and from the rows alone: counting again gives the same. */
export function figuresOf(rows: Rows, leaderships: readonly Leadership[]): Figures {
  const people = peopleIn(rows)
  const byChamber = chambersOf(people)
  const known = new Set(leaderships.map(({ chamberId }) => chamberId))
  const presidents = new Set(leaderships.flatMap(({ presidentId }) => presidentId ?? []))
  return {
    people: people.size,
    presidents: [...presidents].filter((id) => people.has(id)).length,
    shares: rows.shares.length,
    ways: waysOf(rows.shares),
    reached: byChamber.filter(({ chamberId }) => known.has(chamberId)).length,
    all: known.size,
    byChamber,
    groups: groupsIn(rows.arrivals),
    credits: creditsOf(rows),
    answers: answersOf(rows.answers, leaderships),
  }
}
