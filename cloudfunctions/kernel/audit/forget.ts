import { isAllowed } from '@contract/access'
import { contract } from '@contract/index'
import { command } from '../database'
import { shortTermsOf } from '../search-terms'
import { auditEntries, type AuditDocument } from './entries'

const GONE = '已退出'
const PAGE = 500
const members = ['guest', 'member', 'young'] as const
const fields = ['personId', 'who', 'action', 'what', 'input', 'target', 'reason', 'before', 'after'] as const

/** Somebody who leaves, and what stands in the place of his id. */
export interface Forgotten {
  id: string
  as: string
  names: readonly string[]
}

/** What any member may do is his own affair; deeds of a chamber's or the office's staff are kept to answer for. */
function isOwnAffair(action: string): boolean {
  const [domain = '', operation = ''] = action.split('.')
  const found = (contract as Record<string, Record<string, { access: Parameters<typeof isAllowed>[0] }>>)[
    domain
  ]
  const access = found?.[operation]?.access
  return access !== undefined && isAllowed(access, [...members])
}

function nameless(entry: AuditDocument, { id, as, names }: Forgotten): Partial<AuditDocument> | null {
  const isHis = entry.personId === id
  if (isHis && !isOwnAffair(entry.action)) return null
  const without = <T extends string | null>(text: T) =>
    (text === null
      ? text
      : names.reduce<string>((left, name) => left.replaceAll(name, GONE), text).replaceAll(id, as)) as T
  const [who, target] = [isHis ? GONE : entry.who, without(entry.target)]
  return {
    ...(isHis && { personId: as, who }),
    ...{ target, input: without(entry.input), reason: without(entry.reason) },
    ...{ before: without(entry.before), after: without(entry.after) },
    terms: shortTermsOf(who, entry.what, target),
  }
}

/**
 * The one change that an entry of the log ever sees: whose affair it was is gone once he has left. A page of the log from `after`
 * on. @returns where to go on; null at the end
 */
export async function forgetInAudit(forgotten: Forgotten, after: string): Promise<string | null> {
  const where = { _id: command().gt(after) }
  const page = await auditEntries.find({ where, order: ['_id', 'asc'], limit: PAGE, fields })
  const about = page.filter(
    ({ personId, input }) => personId === forgotten.id || input.includes(forgotten.id),
  )
  for (const entry of about) {
    const change = nameless(entry, forgotten)
    if (change) await auditEntries.update({ _id: entry._id }, change)
  }
  return page.length < PAGE ? null : page.at(-1)!._id
}
