import type { ShareWay, Subject } from '@contract/shares'
import type { Context } from '../../kernel/context'
import { identityOf } from '../../kernel/me'
import { shareItems, subjectKeyOf, type ShareDocument } from './documents'
import { expiryOf, shareMustBeFresh, shareMustBeOf, shareMustBeTheSame, shareMustExist } from './rules'
import { loadSubject } from './subjects'

export interface Wish {
  id: string
  subject: Subject
  way: ShareWay
  from?: string
}

/** @throws share.unknown, share.expired, share.wrong_subject */
export async function loadShare(id: string, now: number, subject?: Subject): Promise<ShareDocument> {
  const share = await shareItems.get(id)
  shareMustExist(share)
  if (subject) shareMustBeOf(share, subjectKeyOf(subject))
  shareMustBeFresh(share, now)
  return share
}

/** Where he had it from; null for what is no share of the same thing: that is no fault of his. */
async function originOf(from: string | undefined, subjectKey: string): Promise<string | null> {
  const origin = from === undefined ? null : await shareItems.get(from)
  return origin?.subjectKey === subjectKey ? origin._id : null
}

/** Notes it, or finds that it was noted. @throws share.not_yours, and what the subject's own page would */
export async function makeShare({ id, subject, way, from }: Wish, { caller, now }: Context) {
  const by = identityOf(caller).id
  const subjectKey = subjectKeyOf(subject)
  const [{ isPrivate }, known] = await Promise.all([loadSubject(subject, caller), shareItems.get(id)])
  if (known) {
    shareMustBeTheSame(known, { by, subjectKey })
    return known
  }
  const origin = await originOf(from, subjectKey)
  const share: ShareDocument = {
    ...{ _id: id, subject, subjectKey, by, chamberId: caller.speaksFor, way, from: origin },
    ...{ line: null, name: null, chamberName: null, codeFileId: null },
    ...{ at: now, expiresAt: expiryOf(now, isPrivate), tallied: false },
  }
  if (await shareItems.insert(share)) return share
  const made = await shareItems.get(id)
  shareMustExist(made)
  shareMustBeTheSame(made, share)
  return made
}
