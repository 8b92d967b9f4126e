import type { Output } from '@contract/action'
import type { roster } from '@contract/roster'
import { formatDate } from '@contract/values/time'

export type Work = Output<typeof roster.work>

const URGENT_DAYS = 30

/** Terms by how soon they end: over or within 30 days, and the rest of the 90. */
export function endingByUrgency({ ending }: Pick<Work, 'ending'>) {
  return {
    urgent: ending.filter(({ daysLeft }) => daysLeft <= URGENT_DAYS),
    later: ending.filter(({ daysLeft }) => daysLeft > URGENT_DAYS),
  }
}

/** 187 / 252 已确认，截至 2026年11月23日 */
export const confirmedInWords = ({ confirmed, chambers, asOf }: Work) =>
  `${confirmed} / ${chambers} 已确认，截至 ${formatDate(asOf)}`

/** How many things wait for somebody at the office, chambers that did not confirm aside: those wait for their presidents. */
export const waitingCount = (work: Work) =>
  work.applications + (work.setAside ?? 0) + endingByUrgency(work).urgent.length
