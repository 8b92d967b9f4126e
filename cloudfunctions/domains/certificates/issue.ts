import type { certificates as actions } from '@contract/certificates'
import type { Handler } from '../../kernel/serve'
import { askingFor } from '../activities/asking'
import { signUps, type PublishedActivity } from '../activities/documents'
import { isForgotten } from '../activities/forget'
import { kindOf } from '../activities/seats/kinds'
import { loadSettled } from '../activities/seats/read'
import { loadActivity } from '../activities/store'
import { certificates, type CertificateDocument } from './documents'
import { noteGrowth, tellIssued } from './keep'
import { cameOftenEnough, certificatesMustBeDue } from './rules'
import { trainingCertificate } from './write'

type Known = Pick<CertificateDocument, 'holderId' | 'revoked'>

function byHolder(all: readonly Known[]) {
  const found = new Map<string, Known[]>()
  for (const each of all) found.set(each.holderId, [...(found.get(each.holderId) ?? []), each])
  return found
}

/** Rows of one request. */
const BATCH = 500

/**
 * The code follows from the person and from how many of his were revoked: whoever has a valid one keeps it, and after a revocation
 * there is a new one, with the name as it is now. Growth records and notices are derived from the code likewise: after a crash,
 * issuing again adds what is missing and nothing twice.
 */
export const issue: Handler<typeof actions.issue> = async ({ activityId }, { now, note }) => {
  const activity: PublishedActivity = await loadActivity(activityId)
  certificatesMustBeDue(activity, now)
  const [{ people }, asking] = await Promise.all([loadSettled(activityId, now), askingFor(activityId)])
  const seated = new Map(
    Object.entries(people).filter(([id, place]) => kindOf(place, asking.has(id)) === 'seated'),
  )
  const fields = ['participantId', 'name', 'chamberName']
  const entitled = (await signUps.findAll({ activityId }, fields)).filter(({ participantId }) => {
    const place = seated.get(participantId)
    return place && !isForgotten(participantId) && cameOftenEnough(activity, place.came)
  })
  const before = await certificates.findAll({ activityId }, ['holderId', 'revoked'])
  const known = byHolder(before)
  const lacking = entitled.filter(
    ({ participantId }) =>
      !known.get(participantId)?.some(({ revoked }) => revoked === null || revoked.final),
  )
  const fresh = lacking.map((signUp) =>
    trainingCertificate(activity, signUp, now, known.get(signUp.participantId)?.length ?? 0),
  )
  for (let i = 0; i < fresh.length; i += BATCH) await certificates.insertMissing(fresh.slice(i, i + BATCH))
  const valid = await certificates.findAll({ activityId, revoked: null })
  await noteGrowth(valid)
  await tellIssued(valid)
  note({ target: activity.title, after: `颁发 ${fresh.length} 张` })
  const holding = new Set(valid.map(({ holderId }) => holderId))
  const revoked = entitled.filter(({ participantId }) => !holding.has(participantId)).length
  const already = entitled.length - fresh.length - revoked
  return { issued: fresh.length, already, revoked, notEntitled: seated.size - entitled.length, at: now }
}
