import type { ReceiptRow } from '@contract/campaigns'
import { api } from '@/lib/api'

/** Receipts page by page, each known in the list by its number in the ledger. */
export async function receiptsOf(input: { id: string; cursor?: string }) {
  const { items, next } = await api.campaigns.receipts(input)
  return { items: items.map((row): ReceiptRow & { id: string } => ({ ...row, id: String(row.no) })), next }
}
