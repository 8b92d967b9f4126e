import { command } from '../../../kernel/database'
import { imports } from '../documents'
import { workOn } from './work-on'

/** A page that is open asks every few seconds. */
const FORGOTTEN_MS = 60_000
/** One takes up to 5 s of the 20 s of a job. */
const MAX_IMPORTS = 2

/** The minute job: imports whose page was closed, or whose function was killed, go on. */
export async function advanceForgotten(now: number): Promise<void> {
  const forgotten = await imports.find({
    where: {
      state: command().in(['checking', 'applying', 'takingBack']),
      advancedAt: command().lt(now - FORGOTTEN_MS),
    },
    limit: MAX_IMPORTS,
  })
  for (const found of forgotten) await workOn(found, now)
}
