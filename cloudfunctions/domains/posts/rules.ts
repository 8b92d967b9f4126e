import { fail } from '@contract/errors'
import { isLeading, postKinds, postNames } from '@contract/posts'
import { daysAfter } from '@contract/values/date'
import { daysMustBePlausible, LONG_AGO, problemOfDay } from '../../kernel/plausible-days'
import { shortTermsOf } from '../../kernel/search-terms'
import type { ChamberSeats, Derived, PostDocument, PostFacts } from './documents'

export const isCurrent = ({ endedOn }: Pick<PostDocument, 'endedOn'>) => endedOn === null

export const currentKeyOf = ({ chamberId, post, phone }: Pick<PostFacts, 'chamberId' | 'post' | 'phone'>) =>
  `${chamberId}/${post}/${phone}`

/** `tail:1234` and the whole number: what the roster's search finds a phone by. */
const phoneTermsOf = (phone: string) => (phone ? [`tail:${phone.slice(-4)}`, `phone:${phone}`] : [])

export function derived(post: Omit<PostDocument, keyof Derived>): Derived {
  const { _id, chamberId, chamberName, name, phone, endsOn } = post
  const current = isCurrent(post)
  return {
    currentKey: current && phone ? currentKeyOf(post) : _id,
    terms: [...shortTermsOf(name, chamberName), ...phoneTermsOf(phone)],
    rank: `${chamberId}.${current ? 0 : 1}.${postKinds.indexOf(post.post)}.${_id}`,
    endsRank: current && endsOn && isLeading(post.post) ? `${endsOn}.${_id}` : '',
  }
}

/** Elections are held some weeks before a term begins; a later day is a slip of the pen. */
const AHEAD_DAYS = 366
export const latestStart = (today: string) => daysAfter(today, AHEAD_DAYS)

/** 待任: the term begins on a day to come. */
export const isComing = ({ startsOn }: Pick<PostFacts, 'startsOn'>, today: string) =>
  startsOn !== null && startsOn > today

/** Three terms of five years. */
const LONGEST_YEARS = 15
const yearOf = (day: string) => Number(day.slice(0, 4))

/** What is wrong with a term, in words; null when nothing is. Imports show it in the cell. */
export function problemOfTerm(
  { startsOn, endsOn }: Pick<PostFacts, 'startsOn' | 'endsOn'>,
  today: string,
): { field: 'startsOn' | 'endsOn'; problem: string } | null {
  if (startsOn && startsOn > today) return { field: 'startsOn', problem: '任期开始不能晚于今天' }
  for (const [field, name] of [
    ['startsOn', '任期开始'],
    ['endsOn', '任期结束'],
  ] as const) {
    const day = field === 'startsOn' ? startsOn : endsOn
    const problem = day && problemOfDay(name, day, { from: LONG_AGO })
    if (problem) return { field, problem: `${problem}，请核对年份` }
  }
  if (endsOn && yearOf(endsOn) - yearOf(startsOn ?? today) > LONGEST_YEARS)
    return { field: 'endsOn', problem: `任期不会长过 ${LONGEST_YEARS} 年，请核对年份` }
  if (startsOn && endsOn && endsOn <= startsOn) return { field: 'endsOn', problem: '任期结束要晚于任期开始' }
  return null
}

export function termMustBePossible(term: Pick<PostFacts, 'startsOn' | 'endsOn'>, today: string) {
  const found = problemOfTerm(term, today)
  if (found) fail('post.term_impossible', { problem: found.problem })
}

/** One that has not begun waits for its day. */
export function termToComeMustBePossible(term: Pick<PostFacts, 'startsOn' | 'endsOn'>, today: string) {
  if (isComing(term, latestStart(today)))
    fail('post.term_impossible', { problem: '任期开始在一年以后，请核对年份' })
  termMustBePossible(term, term.startsOn ?? today)
}

export function postMustBeCurrent(post: PostDocument | null): asserts post {
  if (!post) fail('post.not_found')
  if (!isCurrent(post)) fail('post.ended')
}

export function presidentSeatMustBeFree({ presidentPostId, name }: ChamberSeats, postId: string) {
  if (presidentPostId !== null && presidentPostId !== postId) fail('post.president_exists', { chamber: name })
}

export function postMustNotEndBeforeItStarts({ startsOn }: PostDocument, endedOn: string) {
  if (startsOn && endedOn < startsOn) fail('post.ends_before_start', { startsOn })
  daysMustBePlausible('结束日期', [endedOn], { from: LONG_AGO })
}

export function endMustNotLieInTheFuture(endedOn: string, today: string) {
  if (endedOn > today) fail('post.ends_in_future')
}

export function postMustBeFree({ personId, post }: PostDocument, who: string) {
  if (personId !== null && personId !== who) fail('post.taken', { post: postNames[post] })
}
