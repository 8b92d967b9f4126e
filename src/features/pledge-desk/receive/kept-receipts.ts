import { readStored, store } from '@/lib/storage'
import type { TransferWriting } from './transfer-writing'

/** A form of receipts as the clerk has typed it so far. */
export interface ReceiptsWriting {
  transfers: TransferWriting[]
  count: number | null
  totalFen: number | null
}

interface Kept {
  /** Kept with it: a form that was sent before the page was left is the same form. */
  once: string
  writing: ReceiptsWriting
}

/** What was typed survives a call, a full memory, a page left by mistake; until it is booked. */
export const keptReceipts = (campaignId: string) => {
  const at = `receive-form/${campaignId}`
  return {
    read: () => readStored<Kept>(at),
    keep: (kept: Kept) => store(at, kept),
    forget: () => store(at, null),
  }
}
