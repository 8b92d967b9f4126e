import { forgetInAudit } from '../../../kernel/audit/forget'
import { forgetDownloadsOf } from '../../../kernel/downloads'
import { forgetFilesOf } from '../../../kernel/files/forget'
import { people } from '../../../kernel/people'
import { forgetSignUps } from '../../activities/forget'
import { forgetHolder } from '../../certificates/forget'
import { forgetInGroups } from '../../groups/forget'
import { forgetDonor } from '../../pledges/forget'
import { posts } from '../../posts/documents'
import { forgetRunner } from '../../relays/forget'
import { forgetSharer } from '../../shares/forget'
import { deleteReads } from '../reads'
import { leavings, type LeavingDocument } from './documents'
import { forgetInOthersInboxes } from './inboxes'
import { forgetSmallThings } from './small-things'

/** Everything but the person himself and his posts. */
interface Leaver extends LeavingDocument {
  /** As whom he may stand in lists: his own id and those of his posts. */
  ids: readonly string[]
  names: readonly string[]
  avatarFileId: string | null
}

async function leaverOf(leaving: LeavingDocument): Promise<Leaver> {
  const [person, held] = await Promise.all([
    people.get(leaving._id),
    posts.findAll({ personId: leaving._id }, ['name']),
  ])
  const names = new Set([person?.name ?? '', ...held.map(({ name }) => name)])
  return {
    ...leaving,
    ids: [leaving._id, ...held.map(({ _id }) => _id)],
    names: [...names].filter(Boolean),
    avatarFileId: person?.avatarFileId ?? null,
  }
}

async function forgetDeeds({ _id, as, names, auditAfter }: Leaver, until: number): Promise<boolean> {
  let after = auditAfter
  while (after !== null) {
    if (performance.now() > until) return false
    after = await forgetInAudit({ id: _id, as, names }, after)
    await leavings.update({ _id }, { auditAfter: after })
  }
  return true
}

/**
 * Each finds by his id what is left and takes it away, so that the same again does the rest of a broken run. Where others are told
 * of him comes first: what it is found by goes later.
 */
const steps: ((leaver: Leaver, now: number, until: number) => Promise<unknown>)[] = [
  ({ _id, names }) => forgetInOthersInboxes(_id, names),
  ({ _id, ids }, now, until) => forgetSignUps(_id, ids, now, until),
  ({ _id }, _, until) => forgetDonor(_id, until),
  ({ ids }) => forgetHolder(ids),
  ({ _id }) => forgetRunner(_id),
  ({ _id, as }, _, until) => forgetSharer(_id, as, until),
  ({ _id }) => forgetInGroups(_id),
  ({ _id, avatarFileId }, _, until) => forgetFilesOf(_id, [avatarFileId], until),
  ({ _id }, _, until) => forgetDownloadsOf(_id, until),
  ({ _id }) => forgetSmallThings(_id),
  ({ _id }) => deleteReads(_id),
  (leaver, _, until) => forgetDeeds(leaver, until),
]

/** @returns false when the time is over before all is done */
export async function forgetAll(leaving: LeavingDocument, now: number, until: number): Promise<boolean> {
  const leaver = await leaverOf(leaving)
  for (const step of steps) {
    if ((await step(leaver, now, until)) === false || performance.now() > until) return false
  }
  return true
}
