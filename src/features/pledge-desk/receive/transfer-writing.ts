import { dateOf, now } from '@contract/values/time'
import type { DeskPledge } from '@contract/pledge-desk'

export interface ShareWriting {
  /** null: money that nobody has pledged, or not yet known for which. */
  pledge: DeskPledge | null
  amountFen: number | null
}

/** One transfer as the clerk writes it down. */
export interface TransferWriting {
  key: number
  on: string
  payer: string
  bankNo: string
  shares: ShareWriting[]
}

/** `others`: of the same form, perhaps kept from another day. */
export const newTransfer = (others: readonly TransferWriting[] = []): TransferWriting => ({
  key: Math.max(0, ...others.map(({ key }) => key)) + 1,
  on: dateOf(now()),
  payer: '',
  bankNo: '',
  shares: [{ pledge: null, amountFen: null }],
})

export const sumOf = (transfers: readonly TransferWriting[]) =>
  transfers.reduce((all, { shares }) => all + shares.reduce((sum, each) => sum + (each.amountFen ?? 0), 0), 0)

/** What is not written yet goes as null: the server names the field. */
export const transferOf = ({ on, payer, bankNo, shares }: TransferWriting) => ({
  ...{ on, payer, bankNo },
  shares: shares.map(({ pledge, amountFen }) => ({
    pledgeId: pledge?.id ?? null,
    amountFen: amountFen as number,
  })),
})
