import { command } from '../../../kernel/database'
import { bankRows, pledgeItems, type BankRowDocument, type PledgeDocument } from '../../pledges/documents'
import { weigh } from './proposals'
import { freshly } from './reopen-rows'

/** For which pledge a clerk confirms a row, null: for none yet. */
export interface Choice {
  id: string
  pledgeId: string | null
  /** Of the doubts he has seen. */
  sure?: string
}

/** With what is stored of it, and all that speaks against it. */
export interface LookedAt extends Choice {
  row: BankRowDocument | null
  pledge: PledgeDocument | null
  against: readonly string[]
}

const byId = <T extends { _id: string }>(all: readonly T[]) => new Map(all.map((each) => [each._id, each]))

async function pledgesOf(campaignId: string, choices: readonly Choice[]) {
  const ids = [...new Set(choices.flatMap(({ pledgeId }) => pledgeId ?? []))]
  if (ids.length === 0) return new Map<string, PledgeDocument>()
  const found = await pledgeItems.findAll({ _id: command().in(ids), campaignId })
  return byId(found.filter(({ lastNo }) => lastNo > 0))
}

/** In the order in which they were chosen: what one takes of a pledge is gone for the next. */
export async function lookAt(campaignId: string, choices: readonly Choice[]): Promise<LookedAt[]> {
  const ids = choices.map(({ id }) => id)
  const [stored, pledges] = await Promise.all([
    bankRows.findAll({ _id: command().in(ids), campaignId }),
    pledgesOf(campaignId, choices),
  ])
  const rows = byId(await Promise.all(stored.map(freshly)))
  const pledgeOf = ({ pledgeId }: Choice) => pledges.get(pledgeId ?? '') ?? null
  const open = ids.flatMap((id) => rows.get(id) ?? []).filter(({ state }) => state === 'open')
  const chosen = new Map(choices.map((choice) => [choice.id, pledgeOf(choice)]))
  const weighed = await weigh(campaignId, open, chosen)
  return choices.map((choice) => ({
    ...choice,
    row: rows.get(choice.id) ?? null,
    pledge: pledgeOf(choice),
    against: weighed.get(choice.id)?.against ?? [],
  }))
}
