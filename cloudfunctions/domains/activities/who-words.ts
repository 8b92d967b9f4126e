import { roleNames } from '@contract/access'
import type { WhoMayJoin } from '@contract/activities'
import { birthBandNames } from '@contract/young'
import { command } from '../../kernel/database'
import { chambers } from '../chambers/documents'

/** More than that are told by their number. */
const NAMED = 6

async function chamberWords(chamberIds: readonly string[]) {
  if (chamberIds.length > NAMED) return [`指定的 ${chamberIds.length} 家商会`]
  const where = { _id: command().in([...chamberIds]) }
  const found = chamberIds.length > 0 ? await chambers.find({ where, limit: NAMED, fields: ['name'] }) : []
  return found.map(({ name }) => name)
}

/** Who may join, in words: 青年温商 · 西安温州商会 · 1985—1989 年 · 需会长推荐. Empty when anybody fits. */
export async function whoWordsOf({ roles, chamberIds, birthBands, endorsedOnly }: WhoMayJoin) {
  return [
    ...roles.map((role) => roleNames[role]),
    ...(await chamberWords(chamberIds)),
    ...birthBands.map((band) => `${birthBandNames[band]}出生`),
    ...(endorsedOnly ? ['需会长推荐'] : []),
  ]
}
