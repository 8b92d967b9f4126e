import type { Subject } from '@contract/shares'
import { isLive } from '../activities/seats/hall'
import { seatSheets } from '../activities/seats/documents'
import { settledAt } from '../activities/seats/fold'
import { newsAnswers, newsReads } from '../news/documents'
import { arrivals, shareItems, subjectKeyOf } from '../shares/documents'
import type { Rows } from './figures'

const readFields = ['personId', 'chamberIds', 'leads', 'at', 'newsId']
const arrivalFields = ['personId', 'chamberIds', 'leads', 'shareId', 'groupId', 'at']

/** `{newsId}:{personId}`: of before the person had a field of his own. */
const readerIn = (id: string) => id.slice(id.indexOf(':') + 1)

async function ofNews(newsId: string) {
  const [reads, answers] = await Promise.all([
    newsReads.findAll({ newsId }, readFields),
    newsAnswers.findAll({ newsId }, ['personId', 'answer', 'chamberIds', 'at']),
  ])
  return {
    reads: reads.map((read) => ({ ...read, personId: read.personId ?? readerIn(read._id) })),
    answers,
  }
}

/** Who has a place, and how many asks the sheet had then. */
async function placesOf(activityId: string, now: number) {
  const sheet = await seatSheets.get(activityId)
  if (!sheet) return { places: new Map<string, number>(), sheetAsked: 0 }
  const live = Object.entries(settledAt(sheet, now).people).filter(([, place]) => isLive(place))
  return { places: new Map(live.map(([id, { at }]) => [id, at])), sheetAsked: sheet.asked }
}

const nobody = { places: new Map<string, number>(), sheetAsked: 0 }

/** All that happened to it, by index, a thousand at a time. */
export async function rowsOf(subject: Subject, now: number): Promise<Rows & { sheetAsked: number }> {
  const subjectKey = subjectKeyOf(subject)
  const { kind, id } = subject
  const [news, came, shared, { places, sheetAsked }] = await Promise.all([
    kind === 'news' ? ofNews(id) : { reads: [], answers: [] },
    arrivals.findAll({ subjectKey }, arrivalFields),
    shareItems.findAll({ subjectKey }, ['way', 'line', 'by']),
    kind === 'activity' ? placesOf(id, now) : nobody,
  ])
  // A projection leaves out what holds null.
  const arrived = came.map((row) => ({ ...row, shareId: row.shareId ?? null, groupId: row.groupId ?? null }))
  const shares = shared.map((row) => ({ ...row, line: row.line ?? null }))
  return { ...news, arrivals: arrived, shares, places, sheetAsked }
}
