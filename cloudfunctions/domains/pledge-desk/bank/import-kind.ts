import { fail } from '@contract/errors'
import { loadAnyCampaign } from '../../campaigns/store'
import type { Kind } from '../../imports/plan'
import { bankPlan } from './import-plan'
import { questionsOf } from './import-questions'
import type { StatementRow } from './read-statement'
import { sideOfWord } from './statement/directions'
import { columnOf } from './statement/layout'

/** A bank's statement, whose income is for the pledges of a campaign. */
export const bankKind: Kind<StatementRow | null> = {
  // It is evidence.
  mendable: false,
  // Summaries of bills have headings of their own.
  readsOn: true,
  synonyms: {},
  columnOf(heading) {
    const column = columnOf(heading)
    return column === 'balance' ? '' : column
  },

  async begin({ campaignId }) {
    const { status } = await loadAnyCampaign(campaignId ?? fail('campaign.not_found'))
    if (status === 'draft') fail('campaign.still_a_draft')
  },

  /** A column whose heading says nothing may say it in its cells. */
  suggest(mapping, { headings, facts }) {
    const given = new Set(Object.values(mapping.columns).flat())
    const says = headings.flatMap((_, i) => {
      const values = facts[i]?.values ?? []
      return !given.has(i) && values.length > 0 && values.every((value) => sideOfWord(value)) ? [i] : []
    })
    if (says.length === 0) return mapping
    return {
      ...mapping,
      columns: { ...mapping.columns, side: [...(mapping.columns['side'] ?? []), ...says] },
    }
  },

  questions: questionsOf,
  plan: bankPlan,
}
