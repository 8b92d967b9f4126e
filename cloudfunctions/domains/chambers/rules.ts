import { isAllowed, office } from '@contract/access'
import {
  chamberKindNames,
  hallStages,
  type ChamberFacts,
  type ChamberKind,
  type Province,
} from '@contract/chambers'
import { fail } from '@contract/errors'
import { isLeading, type PostKind } from '@contract/posts'
import type { Caller } from '../../kernel/people'
import { daysMustBePlausible, LONG_AGO } from '../../kernel/plausible-days'
import type { ChamberDocument } from './documents'

type Who = Pick<Caller, 'posts' | 'roles'>

const holds = ({ posts }: Who, chamberId: string, fits: (post: PostKind) => boolean) =>
  posts.some((held) => held.chamberId === chamberId && fits(held.post))

export const isOffice = ({ roles }: Who) => isAllowed(office, roles)
export const leads = (who: Who, chamberId: string) => holds(who, chamberId, isLeading)
export const presides = (who: Who, chamberId: string) => holds(who, chamberId, (post) => post === 'president')

/** The privacy ladder: the public sees who, the same chamber and the office see the post and its term. */
export const seesPosts = (who: Who, chamberId: string) => isOffice(who) || holds(who, chamberId, () => true)

/** A president and a secretary know a chamber; the office may correct any, but its word does not confirm it. */
export function onlyItsLeadersMayConfirm(who: Who, chamberId: string) {
  if (!leads(who, chamberId)) fail('chamber.not_yours')
}

export function onlyItsLeadersAndTheOfficeMayCorrect(who: Who, chamberId: string) {
  if (!leads(who, chamberId) && !isOffice(who)) fail('chamber.not_yours')
}

export function onlyItsPresidentAndTheOfficeMayHandOver(who: Who, chamberId: string) {
  if (!presides(who, chamberId) && !isOffice(who)) fail('chamber.not_yours')
}

export function revisionMustBeTheOneSeen(
  { rev, updatedBy }: Pick<ChamberDocument, 'rev' | 'updatedBy'>,
  seen: number | undefined,
) {
  if (rev !== seen) fail('chamber.changed_meanwhile', { name: updatedBy })
}

/** The founding and the steps of the hall have been; honours bear a year. @throws date.implausible */
export function daysOfFactsMustBePlausible({ foundedOn, hall, honours }: ChamberFacts, today: string) {
  const window = { from: LONG_AGO, to: today }
  daysMustBePlausible('成立日期', [foundedOn], window)
  daysMustBePlausible(
    '会馆日期',
    hall.map(({ on }) => on),
    window,
  )
  daysMustBePlausible(
    '荣誉年份',
    honours.map(({ year }) => String(year)),
    window,
  )
}

/** The furthest stage that is written down, in whatever order the steps were. */
export const hallStageOf = (hall: ChamberFacts['hall']) =>
  [...hallStages].reverse().find((stage) => hall.some((step) => step.stage === stage)) ?? null

/** Only the general chamber belongs to no province. */
export function provinceMustFitTheKind(kind: ChamberKind, province: Province | null) {
  if ((kind === 'general') !== (province === null)) {
    fail('chamber.province_unfit', {
      kind: chamberKindNames[kind],
      problem: province ? '不属于任何省份' : '请选择省份',
    })
  }
}
