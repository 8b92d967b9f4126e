import type { certificates as actions } from '@contract/certificates'
import type { Handler } from '../../kernel/serve'
import { signUps, type PublishedActivity } from '../activities/documents'
import { isForgotten } from '../activities/forget'
import { holdsSeat } from '../activities/seats/hall'
import { loadSettled } from '../activities/seats/read'
import { loadActivity } from '../activities/store'
import { certificates } from './documents'
import { noteGrowth, tellIssued } from './keep'
import { cameOftenEnough, certificatesMustBeDue } from './rules'
import { trainingCertificate } from './write'

/** Rows of one request. */
const BATCH = 500

/**
 * The code follows from the person, so whoever has one keeps it, valid or revoked. Growth records and notices are derived from
 * the code likewise: after a crash, issuing again adds what is missing and nothing twice.
 */
export const issue: Handler<typeof actions.issue> = async ({ activityId }, { now, note }) => {
  const activity: PublishedActivity = await loadActivity(activityId)
  certificatesMustBeDue(activity, now)
  const { people } = await loadSettled(activityId, now)
  const seated = new Map(Object.entries(people).filter(([, place]) => holdsSeat(place)))
  const fields = ['participantId', 'name', 'chamberName']
  const entitled = (await signUps.findAll({ activityId }, fields)).filter(({ participantId }) => {
    const place = seated.get(participantId)
    return place && !isForgotten(participantId) && cameOftenEnough(activity, place.came)
  })
  const before = new Set((await certificates.findAll({ activityId }, ['_id'])).map(({ _id }) => _id))
  const earned = entitled.map((signUp) => trainingCertificate(activity, signUp, now))
  const fresh = earned.filter(({ _id }) => !before.has(_id))
  for (let i = 0; i < fresh.length; i += BATCH) await certificates.insertMissing(fresh.slice(i, i + BATCH))
  const valid = await certificates.findAll({ activityId, revoked: null })
  await noteGrowth(valid)
  await tellIssued(valid)
  note({ target: activity.title, after: `颁发 ${fresh.length} 张` })
  const already = earned.length - fresh.length
  return { issued: fresh.length, already, notEntitled: seated.size - earned.length, at: now }
}
