import { isOneLineAChamber } from '@contract/imports'
import { dateOf } from '@contract/values/time'
import { currentKeyOf, isComing } from '../../posts/rules'
import { whyNoPerson } from '../cells/no-person'
import type { Kind, Plan } from '../plan'
import { allChambers, resolver } from './chambers'
import { applyAll, compareAll, takeBackAll } from './coming'
import { questionsOf, standingIn } from './questions'
import { readRow } from './read-row'
import { splitLine } from './split-line'
import { chamberOfSheet, suggestRoster } from './suggest'
import { saysGone } from './standing'
import { rosterSynonyms } from './synonyms'
import type { RosterValues } from './values'

const keysAt =
  (today: string): Plan<RosterValues>['keys'] =>
  (values) => [
    {
      key: `${currentKeyOf(values)}${isComing(values, today) ? ' coming' : ''}`,
      column: 'phone',
      problem: (row) => `与第 ${row} 行的商会、身份、手机号都相同，请删去一行`,
    },
    ...(values.post === 'president'
      ? [
          {
            key: `president ${values.chamberId}${isComing(values, today) ? ' coming' : ''}`,
            column: 'post',
            problem: (row: number) => `第 ${row} 行已有${values.chamberName}的会长，一个商会只能有一位`,
          },
        ]
      : []),
  ]

export const rosterKind: Kind<RosterValues> = {
  mendable: true,
  synonyms: rosterSynonyms,

  tells: saysGone,
  questions: questionsOf,

  async suggest(mapping, table) {
    return chamberOfSheet(suggestRoster(mapping, table), table, resolver(await allChambers()))
  },

  shows(mapping) {
    const given = [...Object.keys(mapping.columns), ...Object.keys(mapping.fixed)]
    if (!isOneLineAChamber(mapping)) return given
    const terms = given.filter((key) => ['startsOn', 'endsOn', 'term'].includes(key))
    return ['chamber', 'post', 'name', 'phone', ...terms]
  },

  /** Reads with the chambers as they are now. */
  async plan({ now, mapping, headings }) {
    const all = await allChambers()
    const [resolve, today] = [resolver(all), dateOf(now)]
    const seatsOf = new Map(all.map((chamber) => [chamber._id, chamber]))
    return {
      leaves: whyNoPerson,
      ...(isOneLineAChamber(mapping) && { split: splitLine }),
      read: (cells) => readRow(cells, { resolve, today, standingOf: standingIn(mapping, headings, today) }),
      keys: keysAt(today),
      compare: (rows) => compareAll(rows, seatsOf, today),
      apply: (rows, source) => applyAll(rows, source, today),
      takeBack: takeBackAll,
    }
  },
}
