import { AppError } from '@contract/errors'
import { collection } from '../database'
import { newId } from '../ids'
import { detailOf, log } from '../log'
import type { Caller } from '../people'
import { padded } from '../rank'
import { shortTermsOf } from '../search-terms'
import type { Note, TakeNote } from './note'
import { inWords, masked, summaryOf, whoOf } from './words'

export interface AuditDocument {
  _id: string
  at: number
  personId: string | null
  who: string
  /** `news.publish` and its Chinese name. */
  action: string
  what: string
  input: string
  target: string
  /** Still `started` after a crash, or when it is unknown how it ended. */
  outcome: 'started' | 'done' | 'refused'
  /** Why it was refused. */
  reason: string | null
  before: string | null
  after: string | null
  terms: string[]
  rank: string
}

/** Written here and nowhere else; no action changes or removes an entry. */
export const auditEntries = collection<AuditDocument>('audit')

interface Deed {
  action: string
  what: string
  caller: Caller
  input: unknown
  now: number
}

function started({ action, what, caller, input, now }: Deed): AuditDocument {
  const _id = newId('a')
  const who = whoOf(caller)
  return {
    _id,
    at: now,
    personId: caller.id,
    who,
    action,
    what,
    input: summaryOf(input),
    target: '',
    outcome: 'started',
    reason: null,
    before: null,
    after: null,
    terms: shortTermsOf(who, what),
    rank: `${padded(now)}.${_id}`,
  }
}

/** What was done stays done when this fails; the entry then says `started`. */
async function finish({ _id, who, what }: AuditDocument, note: Note | null, refusal: AppError | null) {
  const target = masked(note?.target ?? '')
  try {
    await auditEntries.update(
      { _id },
      {
        outcome: refusal ? 'refused' : 'done',
        reason: refusal?.body.message ?? null,
        target,
        before: inWords(note?.before),
        after: inWords(note?.after),
        terms: shortTermsOf(who, what, target),
      },
    )
  } catch (error) {
    log({ action: 'audit.finish', kind: 'unavailable', ms: 0, detail: detailOf(error) })
  }
}

/** The entry comes before the deed: without one nothing is done, and a crash leaves a trace. */
export async function audited<R>(deed: Deed, run: (note: TakeNote) => Promise<R>): Promise<R> {
  const entry = started(deed)
  let noted: Note | null = null
  await auditEntries.insert(entry)
  try {
    const result = await run((note) => (noted = note))
    await finish(entry, noted, null)
    return result
  } catch (error) {
    if (error instanceof AppError) await finish(entry, noted, error)
    throw error
  }
}
