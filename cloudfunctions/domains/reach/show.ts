import type { reach, ReachView } from '@contract/reach'
import { mustAnswerNames, type MustRead } from '@contract/news'
import { groupKindNames } from '@contract/shares'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { groupItems } from '../groups/documents'
import { shareItems } from '../shares/documents'
import type { Figures } from './documents'
import type { LedChamber } from './leadership'
import { lookUp } from './look-up'
import { fittingAnswers, toReachRow, unansweredAmong } from './views'

type Directory = ReadonlyMap<string, LedChamber>

/** More than one subject has; the rest is in the figures. */
const SHOWN = 200

async function seenIn(groups: Figures['groups'], directory: Directory): Promise<ReachView['seenIn']> {
  const shown = groups.slice(0, SHOWN)
  if (shown.length === 0) return []
  const ids = shown.map(({ groupId }) => groupId)
  const found = await groupItems.find({
    where: { _id: command().in(ids) },
    limit: SHOWN,
    fields: ['kind', 'chamberId'],
  })
  const byId = new Map(found.map((group) => [group._id, group]))
  return shown.map(({ groupId, people }) => {
    const { kind = null, chamberId = null } = byId.get(groupId) ?? {}
    const chamber = chamberId === null ? undefined : directory.get(chamberId)?.name
    return { groupId, kind, name: chamber ?? (kind ? groupKindNames[kind] : ''), people }
  })
}

async function recommendationsOf(credits: Figures['credits']): Promise<ReachView['recommendations']> {
  const shown = [...credits].sort((a, b) => b.people - a.people).slice(0, SHOWN)
  if (shown.length === 0) return []
  const found = await shareItems.find({
    where: { _id: command().in(shown.map(({ shareId }) => shareId)) },
    limit: SHOWN,
  })
  const byId = new Map(found.map((share) => [share._id, share]))
  return shown.flatMap(({ shareId, people, signUps }) => {
    const share = byId.get(shareId)
    if (!share || share.line === null) return []
    const { name, chamberName, line, at } = share
    return { name: name ?? '', chamberName: chamberName ?? '', line, at, people, signUps }
  })
}

function answersOf(
  figures: Figures,
  mustRead: MustRead,
  leadership: readonly LedChamber[],
  directory: Directory,
): ReachView['answers'] {
  const given = fittingAnswers(figures.answers, mustRead)
  const count = (answer: string) => given.filter((each) => each.answer === answer).length
  const latestFirst = [...given].sort((a, b) => b.at - a.at)
  return {
    ...mustRead,
    ...{ read: count('read'), yes: count('yes'), no: count('no'), later: count('later') },
    chambers: latestFirst.flatMap(({ chamberId, personId, answer, at }) => {
      const chamber = directory.get(chamberId)
      if (!chamber) return []
      return {
        name: chamber.name,
        by: chamber.names.get(personId) ?? '',
        answer: mustAnswerNames[answer],
        at,
      }
    }),
    waiting: unansweredAmong(leadership, figures, mustRead).map(({ chamberId, name, president }) => ({
      ...{ chamberId, name, president },
    })),
  }
}

/** One kept document and the names that belong to it. */
export const show: Handler<typeof reach.show> = async ({ subject }, { now }) => {
  const { facts, counted, leadership, silent } = await lookUp(subject, now)
  const directory = new Map(leadership.map((chamber) => [chamber.chamberId, chamber]))
  const [groups, recommendations] = await Promise.all([
    seenIn(counted.groups, directory),
    recommendationsOf(counted.credits),
  ])
  const { mustRead } = facts
  return {
    ...toReachRow({ ...counted, mustRead }),
    ...{ asOf: counted.asOf, presidents: counted.presidents, ways: counted.ways },
    reached: counted.byChamber.flatMap(({ chamberId, people, leader }) => {
      const chamber = directory.get(chamberId)
      return chamber ? { chamberId, name: chamber.name, province: chamber.province, people, leader } : []
    }),
    silent: silent.map(({ chamberId, name, province, president, presidentId }) => ({
      ...{ chamberId, name, province, president, joined: presidentId !== null },
    })),
    seenIn: groups,
    recommendations,
    answers: mustRead && answersOf(counted, mustRead, leadership, directory),
  }
}
