import { command } from '../../kernel/database'
import { entryIdOf, ledgerEntries, type Ask, type BookDocument, type LedgerEntry } from './documents'

/** What some asks are about. */
export interface About {
  askIds: string[]
  pledgeIds: string[]
  nos: number[]
  bankNos: string[]
}

const unique = <T>(values: T[]) => [...new Set(values)]

export function aboutOf(asks: readonly Ask[]): About {
  const receipts = asks.flatMap((ask) => (ask.kind === 'receive' ? ask.receipts : []))
  const shares = receipts.flatMap((receipt) => receipt.shares)
  const pledgeIds = [
    ...asks.map((ask) => ('pledgeId' in ask ? ask.pledgeId : null)),
    ...shares.map((s) => s.pledgeId),
  ]
  return {
    askIds: unique(asks.map(({ id }) => id)),
    pledgeIds: unique(pledgeIds.filter((id) => id !== null)),
    nos: unique(asks.flatMap((ask) => ('no' in ask ? [ask.no] : []))),
    bankNos: unique(receipts.map(({ bankNo }) => bankNo).filter((bankNo) => bankNo !== '')),
  }
}

/** Booked ones only: what stands above the head's `no` is provisional. */
export async function loadKnown(
  { _id: campaignId, no }: Pick<BookDocument, '_id' | 'no'>,
  { askIds, pledgeIds, nos, bankNos }: About,
): Promise<LedgerEntry[]> {
  const booked = { campaignId, no: command().lte(no) }
  const within = (field: keyof LedgerEntry, values: unknown[]) =>
    values.length > 0 && no > 0 ? ledgerEntries.findAll({ ...booked, [field]: command().in(values) }) : []
  const [mine, pledged, named, numbered] = await Promise.all([
    within('askId', askIds),
    within('pledgeId', pledgeIds),
    within(
      '_id',
      nos.map((each) => entryIdOf(campaignId, each)),
    ),
    within('bankNo', bankNos),
  ])
  const further = unique(named.flatMap(({ pledgeId }) => (pledgeId === null ? [] : [pledgeId])))
  const [linked, theirs] = await Promise.all([
    within(
      'of',
      [...named, ...numbered].map((entry) => entry.no),
    ),
    within(
      'pledgeId',
      further.filter((id) => !pledgeIds.includes(id)),
    ),
  ])
  const uses = linked.filter(({ kind }) => kind === 'matched' || kind === 'refunded')
  const corrections = await within(
    'of',
    uses.map((entry) => entry.no),
  )
  const all = [...mine, ...pledged, ...named, ...numbered, ...linked, ...theirs, ...corrections]
  return all.sort((a, b) => a.no - b.no)
}
