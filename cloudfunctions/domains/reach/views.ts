import { answersTo, type MustRead } from '@contract/news'
import type { ReachRow } from '@contract/reach'
import type { Subject } from '@contract/shares'
import type { ChamberAnswer, Figures, ReachDocument } from './documents'
import type { LedChamber } from './leadership'
import type { SubjectFacts } from './subjects'

/** Those that fit what is asked now: the office may have asked something else in an earlier version. */
export const fittingAnswers = (answers: readonly ChamberAnswer[], { ask }: MustRead) =>
  answers.filter(({ answer }) => answersTo[ask].includes(answer))

type Counted = Pick<ReachDocument, 'subject' | 'title' | 'publishedAt'> &
  Pick<Figures, 'people' | 'reached' | 'all' | 'shares' | 'groups' | 'answers'> & {
    mustRead: MustRead | null
  }

export const toReachRow = (counted: Counted): ReachRow => ({
  subject: counted.subject,
  title: counted.title,
  publishedAt: counted.publishedAt,
  people: counted.people,
  chambers: { reached: counted.reached, all: counted.all },
  shares: counted.shares,
  groups: counted.groups.length,
  answered: counted.mustRead && {
    chambers: fittingAnswers(counted.answers, counted.mustRead).length,
    until: counted.mustRead.until,
  },
})

/** Of what nobody has opened, shared or answered yet. */
export const nothingYet = (
  subject: Subject,
  { title, publishedAt, mustRead }: SubjectFacts,
  all: number,
): Omit<ReachDocument, '_id' | 'rank' | 'rev'> => ({
  ...{ subject, title, publishedAt, mustRead, asOf: publishedAt },
  ...{ people: 0, presidents: 0, shares: 0, ways: { card: 0, poster: 0, moments: 0 }, reached: 0, all },
  ...{ byChamber: [], groups: [], credits: [], answers: [] },
  ...{ stale: false, watchedUntil: 0, sheetAsked: 0, remindedOn: null },
})

/** Answers are still taken. */
export const awaitsAnswers = (mustRead: MustRead | null, now: number): mustRead is MustRead =>
  mustRead !== null && now < mustRead.until

/** Those whose leaders have not answered. */
export function unansweredAmong(
  leadership: readonly LedChamber[],
  { answers }: Pick<Figures, 'answers'>,
  mustRead: MustRead,
) {
  const answered = new Set(fittingAnswers(answers, mustRead).map(({ chamberId }) => chamberId))
  return leadership.filter(({ chamberId }) => !answered.has(chamberId))
}

/** Those of which nobody has seen it. */
export function silentAmong(leadership: readonly LedChamber[], { byChamber }: Pick<Figures, 'byChamber'>) {
  const reached = new Set(byChamber.map(({ chamberId }) => chamberId))
  return leadership.filter(({ chamberId }) => !reached.has(chamberId))
}
