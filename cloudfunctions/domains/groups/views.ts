import type { GroupRow } from '@contract/groups'
import { groupKindNames, type GroupChoice } from '@contract/shares'
import { command } from '../../kernel/database'
import { chambers } from '../chambers/documents'
import type { GroupDocument } from './documents'

/** By id, as they are called today. */
async function chamberNames(ids: readonly (string | null | undefined)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => typeof id === 'string'))]
  if (wanted.length === 0) return new Map()
  const where = { _id: command().in(wanted) }
  const found = await chambers.find({ where, limit: wanted.length, fields: ['name'] })
  return new Map(found.map(({ _id, name }) => [_id, name]))
}

type Bound = Pick<GroupDocument, 'kind' | 'chamberId'> | GroupChoice

const nameFrom = ({ kind, chamberId }: Bound, names: ReadonlyMap<string, string>) => {
  if (kind === null) return ''
  return kind === 'chamber' ? (names.get(chamberId ?? '') ?? '已撤销的商会') : groupKindNames[kind]
}

/** 西安温州商会 · 会长群; '' while unbound. For several in one query. */
export async function namesOf(groups: readonly (Bound & { _id: string })[]): Promise<Map<string, string>> {
  const names = await chamberNames(groups.map(({ chamberId }) => chamberId))
  return new Map(groups.map((group) => [group._id, nameFrom(group, names)]))
}

export const nameOf = async (group: Bound): Promise<string> =>
  nameFrom(group, await chamberNames([group.chamberId]))

export async function toGroupRows(groups: readonly GroupDocument[]): Promise<GroupRow[]> {
  const names = await chamberNames(groups.flatMap(({ chamberId, guess }) => [chamberId, guess?.chamberId]))
  return groups.map((group) => {
    const { _id, kind, chamberId, people, guess, firstSeenAt, lastSeenAt, boundName, boundAt } = group
    const guessed = guess && names.get(guess.chamberId)
    return {
      ...{ id: _id, kind, chamberId, name: nameFrom(group, names), people, firstSeenAt, lastSeenAt },
      guess: guess && guessed ? { ...guess, chamberName: guessed } : null,
      bound: boundAt === null ? null : { by: boundName, at: boundAt },
    }
  })
}

export const toGroupRow = async (group: GroupDocument): Promise<GroupRow> => (await toGroupRows([group]))[0]!
