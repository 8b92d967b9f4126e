import { padded } from '../../kernel/rank'
import { newsItems } from '../news/documents'
import { command } from '../../kernel/database'
import { reachItems, subjectOf, type ReachDocument } from './documents'
import { figuresOf } from './figures'
import type { LedChamber } from './leadership'
import { rowsOf } from './rows'
import { factsOf } from './subjects'

/** Only upwards: of two counts at once the late one cannot put an older figure back. */
const raiseReaderCount = (newsId: string, readerCount: number) =>
  newsItems.update({ _id: newsId, readerCount: command().lt(readerCount) }, { readerCount })

/**
 * Counts one subject from its rows and keeps the figures. False when somebody else has counted meanwhile: then nothing may be
 * marked on the strength of this count.
 */
export async function recount(key: string, leadership: readonly LedChamber[], now: number): Promise<boolean> {
  const subject = subjectOf(key)
  const [stored, facts] = await Promise.all([reachItems.get(key), factsOf(subject)])
  // A draft that never went out, and is gone.
  if (!facts) return true
  const { title, publishedAt, mustRead, endsAt } = facts
  const { sheetAsked, ...rows } = await rowsOf(subject, now)
  const figures = figuresOf(rows, leadership)
  const change = {
    ...{ ...figures, title, publishedAt, mustRead, rank: `${padded(publishedAt)}.${key}`, asOf: now },
    ...{ stale: false, watchedUntil: figures.credits.length > 0 ? endsAt : 0, sheetAsked },
  }
  const rev = stored?.rev ?? 0
  const fresh: ReachDocument = { _id: key, subject, ...change, rev: 1, remindedOn: null }
  const written = stored
    ? (await reachItems.update({ _id: key, rev }, { ...change, rev: rev + 1 })) > 0
    : await reachItems.insert(fresh)
  if (written && subject.kind === 'news') await raiseReaderCount(subject.id, rows.reads.length)
  return written
}
