import { command } from '../../../kernel/database'
import { applyAll } from './apply'
import { ask } from './ask'
import { seatSheets } from './documents'
import { stateOf } from './fold'
import { deliver, store } from './store-fold'

/** A job that was away for some days finds what it left. */
const LOOK_BACK_MS = 7 * 24 * 60 * 60_000
const MAX_SHEETS = 200

/** The minute job: what comes due by itself, what was asked and is not folded yet, whom nobody has told yet. */
export async function settleSeats(now: number): Promise<void> {
  const due = await seatSheets.find({
    where: { nextAt: command().lte(now) },
    ...{ limit: MAX_SHEETS, fields: ['_id'] },
  })
  for (const { _id } of due) await ask(_id, { kind: 'tick' }, now)
  const _ = command()
  const touched = { touchedAt: _.gt(now - LOOK_BACK_MS) }
  const behind = await seatSheets.find({
    where: _.or([
      { ...touched, asks: _.neq([]) },
      { ...touched, effects: _.neq([]) },
    ]),
    ...{ limit: MAX_SHEETS, fields: ['_id'] },
  })
  for (const { _id } of behind) {
    const sheet = await seatSheets.get(_id)
    if (!sheet) continue
    const applied = applyAll(stateOf(sheet), sheet.asks)
    if (await store(sheet, applied)) await deliver(_id, [...sheet.effects, ...applied.effects])
  }
}
