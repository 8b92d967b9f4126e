import { nothingMapped } from '@contract/imports'
import { noCounts, type ImportDocument } from './documents'

const missing = {
  ...{ campaignId: null, sheets: [], sheet: 0, facts: [], remembered: false, sourceFile: null },
  ...{ rowFiles: [], leftOutFile: null, leftOut: 0, questions: [], lines: 0, noted: 0 },
  ...{ kept: 0, doneAt: null, files: [], stored: false },
}

/** Imports of the version that kept its rows in one file: those that were not applied yet have to be uploaded again. */
export function asNow(found: ImportDocument): ImportDocument {
  if (Array.isArray(found.rowFiles)) return found
  const begun = found.state === 'done' || found.state === 'applying'
  return {
    ...{ ...missing, ...found, mapping: nothingMapped, counts: { ...noCounts, ...found.counts } },
    state: begun ? found.state : 'cancelled',
  }
}
