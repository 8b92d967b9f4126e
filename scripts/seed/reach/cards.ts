import {
  subjectKeyOf,
  type ArrivalDocument,
  type ShareDocument,
} from '../../../cloudfunctions/domains/shares/documents'
import type { ShareWay, Subject } from '../../../contract/shares'
import { shareIdFrom, type ReachCast, type Reader } from './cast'

const LIFE_MS = 14 * 24 * 60 * 60_000

type By = Pick<ReachCast['leaders'][number], 'personId' | 'chamberId' | 'name' | 'chamberName'>

export const shareOf = (
  subject: Subject,
  by: By | string,
  way: ShareWay,
  at: number,
  line: string | null,
) => {
  const from = typeof by === 'string' ? { personId: by, chamberId: null, name: null, chamberName: null } : by
  const named = line === null ? { name: null, chamberName: null } : from
  return {
    ...{ _id: shareIdFrom(subject.id, from.personId, way), subject, subjectKey: subjectKeyOf(subject) },
    ...{ by: from.personId, chamberId: from.chamberId, way, from: null, line, codeFileId: null },
    ...{ name: named.name, chamberName: named.chamberName, at, expiresAt: at + LIFE_MS, tallied: false },
  } satisfies ShareDocument
}

export const arrivalOf = (
  share: ShareDocument,
  groupId: string,
  reader: Reader,
  at: number,
): ArrivalDocument => ({
  ...{ _id: `${share._id}:${groupId}:${reader.personId}`, subjectKey: share.subjectKey },
  ...{ personId: reader.personId, chamberIds: [reader.chamberId] },
  leads: reader.leads ? [reader.chamberId] : [],
  ...{ shareId: share._id, groupId, at, tallied: false },
})
