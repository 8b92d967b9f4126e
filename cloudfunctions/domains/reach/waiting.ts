import { isDeepStrictEqual } from 'node:util'
import { command } from '../../kernel/database'
import { seatSheets } from '../activities/seats/documents'
import { newsItems } from '../news/documents'
import { subjectKeyOf } from '../shares/documents'
import { reachItems } from './documents'

/** The newest of each look; more than a house publishes in a day. */
const LOOK = 100

/** News that has gone out or changed its head since it was counted: the office sees 0 of 252 as soon as anything. */
async function newsOfNewHeads(): Promise<string[]> {
  const items = await newsItems.find({
    where: { feeds: 'presidents/all' },
    order: ['feedRank', 'desc'],
    limit: LOOK,
    fields: ['live.title', 'live.publishedAt', 'live.mustRead'],
  })
  const keys = items.map(({ _id: id }) => subjectKeyOf({ kind: 'news', id }))
  const known = await reachItems.find({
    where: { _id: command().in(keys) },
    limit: LOOK,
    fields: ['title', 'publishedAt', 'mustRead'],
  })
  const headOf = new Map(
    known.map(({ _id, title, publishedAt, mustRead = null }) => [_id, { title, publishedAt, mustRead }]),
  )
  return keys.filter((key, i) => {
    const { title, publishedAt, mustRead = null } = items[i]!.live!
    return !isDeepStrictEqual(headOf.get(key), { title, publishedAt, mustRead })
  })
}

/** Activities with recommendations whose seat sheet has moved. */
async function movedActivities(now: number): Promise<string[]> {
  const watched = await reachItems.find({
    where: { watchedUntil: command().gt(now) },
    limit: LOOK,
    fields: ['subject', 'sheetAsked'],
  })
  if (watched.length === 0) return []
  const ids = watched.map(({ subject }) => subject.id)
  const sheets = await seatSheets.find({
    where: { _id: command().in(ids) },
    limit: LOOK,
    fields: ['asked'],
  })
  const askedOf = new Map(sheets.map(({ _id, asked }) => [_id, asked]))
  return watched
    .filter(({ subject, sheetAsked }) => (askedOf.get(subject.id) ?? 0) !== sheetAsked)
    .map(({ _id }) => _id)
}

const staleOnes = async () =>
  (await reachItems.find({ where: { stale: true }, limit: LOOK, fields: ['_id'] })).map(({ _id }) => _id)

/** Subjects to be counted though none of their rows waits. */
export async function waitingSubjects(now: number): Promise<string[]> {
  return (await Promise.all([newsOfNewHeads(), movedActivities(now), staleOnes()])).flat()
}
