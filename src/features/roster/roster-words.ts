import type { RosterRow } from '@contract/roster'
import { daysBetween, formatDaysLeft } from '@contract/values/date'

/** The office is warned so long before a term ends. */
const SOON_DAYS = 90

const dotted = (day: string) => day.replaceAll('-', '.')

/** 2021.12.08—2026.12.16 · 2021.12.08 起 · '' */
export function termInWords({ startsOn, endsOn }: Pick<RosterRow, 'startsOn' | 'endsOn'>) {
  if (startsOn && endsOn) return `${dotted(startsOn)}—${dotted(endsOn)}`
  if (startsOn) return `${dotted(startsOn)} 起`
  return endsOn ? `到 ${dotted(endsOn)}` : ''
}

export interface Standing {
  words: string
  tone: 'quiet' | 'accent' | 'good' | 'wait'
}

/** Everything about where a post stands; `today` on the Shanghai calendar. */
export function standingOf({ endedOn, endsOn, bound }: RosterRow, today: string): Standing[] {
  if (endedOn) return [{ words: `${dotted(endedOn)} 已结束`, tone: 'quiet' }]
  const claimed: Standing = bound
    ? { words: '已绑定微信', tone: 'good' }
    : { words: '未绑定微信', tone: 'quiet' }
  const days = endsOn ? daysBetween(today, endsOn) : Infinity
  if (days > SOON_DAYS) return [claimed]
  return [{ words: `任期${formatDaysLeft(days)}`, tone: days < 0 ? 'accent' : 'wait' }, claimed]
}
