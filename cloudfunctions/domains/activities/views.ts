import type { ActivityCard, ActivityPage, MySignUp } from '@contract/activities'
import { readAnswers, type Answers } from '@contract/values/questions'
import { loadFiles } from '../../kernel/files/documents'
import { urlsOf } from '../../kernel/files/urls'
import type { Caller } from '../../kernel/people'
import { certificates } from '../certificates/documents'
import type { StoredBlock } from '../news/content/blocks'
import type { PublishedActivity } from './documents'
import { gatesOf, type Standpoint } from './gates'
import { participantIdsOf, phaseOf } from './rules'
import type { Place } from './seats/documents'
import type { Settled } from './seats/fold'
import { isLive } from './seats/hall'
import type { Glance } from './seats/read'
import { heldFor, presenceOf, standingOf, unlessCalledOff } from './seats/standing'
import { whoWordsOf } from './who-words'

/** What a card needs of a document. */
export const cardFields = [
  ...['kind', 'title', 'summary', 'coverCloudFileId', 'startsAt', 'endsAt', 'place', 'status', 'opensAt'],
  ...['closesAt', 'endsRank'],
] as const

const chambersOf = ({ posts }: Pick<Caller, 'posts'>) => [
  ...new Map(
    posts.map(({ chamberId, chamberName }) => [chamberId, { id: chamberId, name: chamberName }]),
  ).values(),
]

export async function toCards(
  items: readonly PublishedActivity[],
  seats: ReadonlyMap<string, Glance>,
  caller: Pick<Caller, 'posts'>,
  now: number,
): Promise<ActivityCard[]> {
  const urlOf = await urlsOf(items.map(({ coverCloudFileId }) => coverCloudFileId))
  return items.flatMap((item) => {
    const glance = seats.get(item._id)
    if (!glance) return []
    const { kind, title, summary, startsAt, endsAt, closesAt, place, coverCloudFileId } = item
    return {
      id: item._id,
      ...{ kind, title, summary, startsAt, endsAt, closesAt },
      coverUrl: urlOf(coverCloudFileId) || null,
      placeName: place.name,
      phase: phaseOf(item, now),
      counts: glance.counts,
      heldForMe: chambersOf(caller).reduce((sum, { id }) => sum + glance.heldFor(id), 0),
      waitlist: glance.plan.waitlist,
      mine: glance.mine && unlessCalledOff(item, glance.mine.standing),
    }
  })
}

/** Asked for only where there may be one. */
async function codeOfCertificate(activity: PublishedActivity, participantId: string, { came }: Place) {
  if (!activity.certificate || Object.keys(came).length === 0) return null
  const where = { holderId: participantId, activityId: activity._id, revoked: null }
  const [valid] = await certificates.find({ where, limit: 1, fields: ['_id'] })
  return valid?._id ?? null
}

/** His own sign-up; null for whoever never asked for a place. */
async function mineIn({ activity, sheet, caller, signUp, now }: Standpoint): Promise<MySignUp | null> {
  const found = presenceOf(sheet, participantIdsOf(caller))
  const standing = found && standingOf(sheet, found.participantId)
  if (!found || !standing) return null
  const { participantId, place } = found
  const answers = signUp?.answers ?? {}
  const request = signUp?.cancelRequest ?? null
  return {
    ...unlessCalledOff(activity, standing),
    ...{ participantId, answers, listed: place.listed },
    answersMissing:
      isLive(place) &&
      activity.status !== 'cancelled' &&
      Object.keys(readAnswers(activity.questions, answers).problems).length > 0,
    signedUpBy: signUp?.signedUpBy?.name ?? null,
    cancelRequest: request && { reason: request.reason, state: request.state, note: request.note },
    came: Object.keys(place.came),
    feedbackGiven: Boolean(place.stars),
    certificateCode: now < activity.endsAt ? null : await codeOfCertificate(activity, participantId, place),
  }
}

function planFor({ plan, counts, lastAt }: Settled, caller: Caller): ActivityPage['plan'] {
  const { waitlist, review, offerHours, releaseAt } = plan
  const released = releaseAt !== null && lastAt >= releaseAt
  const myReserves = chambersOf(caller).flatMap(({ id, name }) => {
    const reserve = plan.reserves.find(({ chamberId }) => chamberId === id)
    const free = heldFor({ plan, counts, lastAt }, id)
    return reserve && !released ? [{ chamberName: name, seats: reserve.seats, free }] : []
  })
  return { waitlist, review, offerHours, releaseAt, myReserves }
}

const withUrls = (blocks: readonly StoredBlock[], urlOf: (id: string | null) => string) =>
  blocks.map((block): ActivityPage['blocks'][number] => {
    if (block.kind !== 'image') return block
    const { width, height, caption } = block
    return { kind: 'image', url: urlOf(block.cloudFileId), width, height, caption }
  })

/** Addresses of everything that is shown. Photos are shown once WeChat has passed them. */
async function picturesOf({ blocks, coverCloudFileId, photoIds }: PublishedActivity) {
  const files = await loadFiles(photoIds)
  const photos = photoIds.flatMap((id) => {
    const file = files.get(id)
    return file?.check === 'passed' ? [{ id, cloudFileId: file.cloudFileId }] : []
  })
  const inText = blocks.flatMap((block) => (block.kind === 'image' ? [block.cloudFileId] : []))
  const urlOf = await urlsOf([coverCloudFileId, ...inText, ...photos.map(({ cloudFileId }) => cloudFileId)])
  return { urlOf, photos: photos.map(({ id, cloudFileId }) => ({ id, url: urlOf(cloudFileId) })) }
}

/** The whole page as this caller sees it. */
export async function toActivityPage(from: Standpoint, remembered: Answers = {}): Promise<ActivityPage> {
  const { activity, sheet, caller, now } = from
  const { kind, title, summary, organisers, contact, place, sessions, opensAt, closesAt, cancelBy } = activity
  const [{ urlOf, photos }, whoWords, mine] = await Promise.all([
    picturesOf(activity),
    whoWordsOf(activity.who),
    mineIn(from),
  ])
  return {
    id: activity._id,
    ...{ kind, title, summary, organisers, contact, place, sessions, opensAt, closesAt, cancelBy },
    coverUrl: urlOf(activity.coverCloudFileId) || null,
    blocks: withUrls(activity.blocks, urlOf),
    phase: phaseOf(activity, now),
    reason: activity.reason,
    whoWords,
    plan: planFor(sheet, caller),
    counts: sheet.counts,
    questions: activity.questions,
    relay: activity.relay !== null,
    certificate: activity.certificate,
    photos,
    companions: mine && mine.state !== 'out' ? sheet.counts.listed : null,
    mine,
    remembered,
    chambers: chambersOf(caller),
    can: gatesOf(from),
  }
}
