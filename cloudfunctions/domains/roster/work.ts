import { CONFIRMATION_LIFE_DAYS } from '@contract/chambers'
import type { roster } from '@contract/roster'
import { dateOf } from '@contract/values/time'
import { daysBetween } from '@contract/values/date'
import { command } from '../../kernel/database'
import { setAsideItems } from '../../kernel/jobs/set-aside'
import type { Handler } from '../../kernel/serve'
import { chambers } from '../chambers/documents'
import { applications } from '../members/documents'
import { posts } from '../posts/documents'
import { toRosterRow } from './views'

const DAY_MS = 24 * 60 * 60_000
const TERM_ENDS_WITHIN_DAYS = 90
const SHOWN = 100

/** Terms that are over already and were not handed over come first. */
async function endingTerms(now: number) {
  const today = dateOf(now)
  const until = dateOf(now + TERM_ENDS_WITHIN_DAYS * DAY_MS)
  const rows = await posts.find({
    // '~' comes after every character of an id, so the last day counts whole.
    where: {
      endsRank: command()
        .gt('')
        .and(command().lt(`${until}~`)),
    },
    order: ['endsRank', 'asc'],
    limit: SHOWN,
  })
  return rows.map((row) => ({ ...toRosterRow(row), daysLeft: daysBetween(today, row.endsOn ?? today) }))
}

/** Two hundred and some; one look gives the share and the stale ones. */
async function confirmations(now: number) {
  const all = await chambers.findAll({}, ['name', 'confirmedAt'])
  const since = now - CONFIRMATION_LIFE_DAYS * DAY_MS
  const stale = all
    .filter(({ confirmedAt }) => confirmedAt === null || confirmedAt <= since)
    .sort((a, b) => (a.confirmedAt ?? 0) - (b.confirmedAt ?? 0))
  return {
    chambers: all.length,
    confirmed: all.length - stale.length,
    stale: stale.slice(0, SHOWN).map(({ _id, name, confirmedAt }) => ({ id: _id, name, confirmedAt })),
  }
}

export const work: Handler<typeof roster.work> = async (_, { now }) => {
  const [waiting, setAside, ending, confirmed] = await Promise.all([
    applications.count({ state: 'waiting' }),
    setAsideItems.count({}),
    endingTerms(now),
    confirmations(now),
  ])
  return { asOf: now, applications: waiting, setAside, ending, ...confirmed }
}
