import { command } from '../../../kernel/database'
import { each, without } from '../../../kernel/jobs/each'
import { imports, type ImportDocument } from '../documents'
import { workOn } from './work-on'

/** A page that is open asks every few seconds. */
const FORGOTTEN_MS = 60_000
/** One takes up to 5 s of the 20 s of a job. */
const MAX_IMPORTS = 2

/** The minute job: imports whose page was closed, or whose function was killed, go on. */
export const advanceForgotten = (now: number) =>
  each<ImportDocument>({
    ...{ job: 'advance-imports', batch: MAX_IMPORTS, now },
    load: (paused) =>
      imports.find({
        where: {
          state: command().in(['checking', 'applying', 'takingBack']),
          advancedAt: command().lt(now - FORGOTTEN_MS),
          ...without(paused),
        },
        limit: MAX_IMPORTS,
      }),
    keyOf: ({ _id }) => _id,
    wordsOf: ({ fileName }) => `导入“${fileName}”`,
    work: (found) => workOn(found, now),
  })
