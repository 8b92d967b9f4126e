import { isDeepStrictEqual } from 'node:util'
import { command } from '../../kernel/database'
import { seatSheets } from '../activities/seats/documents'
import { newsItems } from '../news/documents'
import { subjectKeyOf } from '../shares/documents'
import { reachItems, subjectOf, type ReachDocument } from './documents'

type NewsHead = Pick<ReachDocument, 'title' | 'publishedAt' | 'mustRead'>

/** The newest of each look; more than a house publishes in a day. */
const LOOK = 100

/** A spoilt one is like none: whoever counts it says what is wrong. */
const toHead = (of: Partial<NewsHead> | null | undefined) =>
  of && { title: of.title, publishedAt: of.publishedAt, mustRead: of.mustRead ?? null }

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
  const headOf = new Map(known.map((counted) => [counted._id, toHead(counted)]))
  return keys.filter((key, i) => !isDeepStrictEqual(headOf.get(key), toHead(items[i]!.live)))
}

/** Activities with recommendations whose seat sheet has moved. */
async function movedActivities(now: number): Promise<string[]> {
  const watched = await reachItems.find({
    where: { watchedUntil: command().gt(now) },
    limit: LOOK,
    fields: ['sheetAsked'],
  })
  if (watched.length === 0) return []
  const idOf = ({ _id }: { _id: string }) => subjectOf(_id).id
  const ids = watched.map(idOf)
  const sheets = await seatSheets.find({
    where: { _id: command().in(ids) },
    limit: LOOK,
    fields: ['asked'],
  })
  const askedOf = new Map(sheets.map(({ _id, asked }) => [_id, asked]))
  return watched.filter((each) => (askedOf.get(idOf(each)) ?? 0) !== each.sheetAsked).map(({ _id }) => _id)
}

const staleOnes = async () =>
  (await reachItems.find({ where: { stale: true }, limit: LOOK, fields: ['_id'] })).map(({ _id }) => _id)

/** Subjects to be counted though none of their rows waits. */
export async function waitingSubjects(now: number): Promise<string[]> {
  return (await Promise.all([newsOfNewHeads(), movedActivities(now), staleOnes()])).flat()
}
