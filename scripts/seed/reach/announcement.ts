import { newsAnswers, newsItems, newsReads } from '../../../cloudfunctions/domains/news/documents'
import { arrivals, shareItems } from '../../../cloudfunctions/domains/shares/documents'
import type { MustAnswer } from '../../../contract/news'
import type { Subject } from '../../../contract/shares'
import { arrivalOf, shareOf } from './cards'
import type { ReachCast, Reader } from './cast'
import type { SeedGroup } from './groups'

const MINUTE_MS = 60_000
const lines = ['年会一年一次，请各位务必安排好时间', '今年有项目对接专场，值得专程来', '青年温商一起来']
const given: MustAnswer[] = ['yes', 'yes', 'later', 'yes', 'no', 'yes', 'yes']

/** The office sends it to its groups, presidents pass it on to theirs, three of them with a word of their own. */
function passedOn(
  subject: Subject,
  editorId: string,
  groups: readonly SeedGroup[],
  cast: ReachCast,
  at: number,
) {
  const office = shareOf(subject, editorId, 'card', at, null)
  const poster = shareOf(subject, editorId, 'poster', at + 5 * MINUTE_MS, null)
  const passed = groups.map((group, i) => {
    const by = cast.leaders.find(({ personId }) => personId === group.bound?.by)
    const share = by ? shareOf(subject, by, 'card', at + (30 + i) * MINUTE_MS, lines[i - 2] ?? null) : office
    const came = group.readers
      .filter(({ personId }) => personId !== share.by)
      .map((reader, n) => arrivalOf(share, group.id, reader, share.at + (2 + n * 3) * MINUTE_MS))
    return { share, came }
  })
  const shares = new Map([office, poster, ...passed.map(({ share }) => share)].map((one) => [one._id, one]))
  return { shares: [...shares.values()], came: passed.flatMap(({ came }) => came) }
}

const readOf = (newsId: string, { personId, chamberId, leads }: Reader, at: number) => ({
  ...{ _id: `${newsId}:${personId}`, newsId, personId, chamberIds: [chamberId] },
  ...{ leads: leads ? [chamberId] : [], at, tallied: false },
})

const answerOf = (newsId: string, { personId, chamberId }: Reader, n: number, at: number) => ({
  ...{ _id: `${newsId}:${personId}`, newsId, personId, answer: given[n % given.length]! },
  ...{ chamberIds: [chamberId], at: at + (40 + n) * MINUTE_MS, tallied: false },
})

/** 187 of 252 chambers have read it, most of their leaders have answered. */
export async function writeAnnouncementReach(
  newsId: string,
  editorId: string,
  cast: ReachCast,
  groups: readonly SeedGroup[],
): Promise<void> {
  const at = (await newsItems.get(newsId))?.live?.publishedAt
  if (at === undefined) return
  const { shares, came } = passedOn({ kind: 'news', id: newsId }, editorId, groups, cast, at)
  const camesAt = new Map([...came].reverse().map((arrival) => [arrival.personId, arrival.at]))
  const readers = [...cast.leaders, ...cast.members]
  const reads = readers.map((reader, n) =>
    readOf(newsId, reader, (camesAt.get(reader.personId) ?? at + (60 + n) * MINUTE_MS) - 1_000),
  )
  await shareItems.insertMissing(shares)
  await arrivals.insertMissing(came)
  await newsReads.insertMissing(reads)
  const answering = cast.leaders.filter((_, n) => n % 6 !== 5)
  await newsAnswers.insertMissing(answering.map((leader, n) => answerOf(newsId, leader, n, at)))
}
