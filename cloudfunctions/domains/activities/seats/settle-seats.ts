import { command } from '../../../kernel/database'
import { each, without } from '../../../kernel/jobs/each'
import { applyAll } from './apply'
import { ask } from './ask'
import { seatSheets } from './documents'
import { stateOf } from './fold'
import { deliver, store } from './store-fold'

/** A job that was away for some days finds what it left. */
const LOOK_BACK_MS = 7 * 24 * 60 * 60_000
const MAX_SHEETS = 200

interface Sheet {
  _id: string
  /** Something comes due by itself. */
  isDue: boolean
}

/** What comes due by itself, what was asked and is not folded yet, whom nobody has told yet. */
async function waitingSheets(paused: string[], now: number): Promise<Sheet[]> {
  const _ = command()
  const touched = { touchedAt: _.gt(now - LOOK_BACK_MS), ...without(paused) }
  const of = (where: object) => seatSheets.find({ where, limit: MAX_SHEETS, fields: ['_id'] })
  const [due, behind] = await Promise.all([
    of({ nextAt: _.lte(now), ...without(paused) }),
    of(
      _.or([
        { ...touched, asks: _.neq([]) },
        { ...touched, effects: _.neq([]) },
      ]),
    ),
  ])
  const isDue = new Set(due.map(({ _id }) => _id))
  const late = behind.filter(({ _id }) => !isDue.has(_id))
  return [...due, ...late].map(({ _id }) => ({ _id, isDue: isDue.has(_id) }))
}

async function settleSheet({ _id, isDue }: Sheet, now: number): Promise<void> {
  if (isDue) await ask(_id, { kind: 'tick' }, now)
  const sheet = await seatSheets.get(_id)
  if (!sheet || (sheet.asks.length === 0 && sheet.effects.length === 0)) return
  const applied = applyAll(stateOf(sheet), sheet.asks)
  if (await store(sheet, applied)) await deliver(_id, [...sheet.effects, ...applied.effects])
}

/** The minute job. */
export const settleSeats = (now: number) =>
  each<Sheet>({
    ...{ job: 'settle-seats', batch: MAX_SHEETS, now },
    load: (paused) => waitingSheets(paused, now),
    keyOf: ({ _id }) => _id,
    wordsOf: ({ _id }) => `活动 ${_id} 的名额`,
    work: (sheet) => settleSheet(sheet, now),
  })
