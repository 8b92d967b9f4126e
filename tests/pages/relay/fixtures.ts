import type { Leg, RelayPage } from '@contract/relays'
import { now } from '@contract/values/time'

const DAY_MS = 86_400_000

export const leg = (n: number, holderName: string, given: Partial<Leg> = {}): Leg => ({
  ...{ n, holderName, theme: '传承', chamberName: '西安温州商会', mentorName: null },
  ...{ since: now() - 5 * DAY_MS, passedAt: null, line: null },
  ...given,
})

const nothing = { pass: false, accept: false, takeBack: false, start: false, pair: false, finish: false }

export const relayPage = (
  given: Partial<Omit<RelayPage, 'can'>> = {},
  can: Partial<RelayPage['can']> = {},
): RelayPage => ({
  ...{
    activityId: 'a1',
    title: '红色接力',
    themes: ['传承'],
    finished: false,
    offer: null,
    whyNotAccept: null,
  },
  legs: [
    leg(1, '项知远', { passedAt: now() - 2 * DAY_MS, line: '把家乡的担当带到古城', mentorName: '王国强' }),
    leg(2, '陈晓峰', { chamberName: '上海温州商会', since: now() - 2 * DAY_MS }),
  ],
  ...given,
  can: { ...nothing, ...can },
})

export const offer = (given: Partial<NonNullable<RelayPage['offer']>> = {}) => ({
  ...{ toName: null, line: '不停步', until: now() + DAY_MS, token: null },
  ...given,
})
