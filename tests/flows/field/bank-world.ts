import type { House } from '../house'
import { bringStatement } from '../importing'
import { inDays } from '../pledges/drafting'

/** A line of a bank's file under these headings. */
export type Line = [time: string, income: string, payer: string, note: string, bankNo: string]
const headings = ['交易时间', '贷方金额', '对方户名', '附言', '流水号']

export const csvOf = (rows: readonly string[][]) =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'))

/** The bank's rows as the office deals with them. */
export function bankOf(house: () => House) {
  const today = () => inDays(house().now(), 0)
  const bring = async (campaignId: string, table: readonly string[][], name = '流水.csv') => {
    const upload = await house().upload(name, csvOf(table))
    return bringStatement(house(), campaignId, upload, name)
  }
  const imported = (campaignId: string, lines: readonly Line[]) => bring(campaignId, [headings, ...lines])
  const rowsOf = async (campaignId: string, state: 'open' | 'waiting' | 'recorded' | 'ignored' = 'open') =>
    (await house().get('editor', 'pledgeDesk.bankRows', { campaignId, state })).items
  const confirm = async (
    campaignId: string,
    rows: readonly { id: string; pledgeId: string | null; sure?: string }[],
    atOnce = true,
  ) =>
    (await house().get('editor', 'pledgeDesk.confirmBankRows', { campaignId, rows: [...rows], atOnce })).rows
  /** Confirmed all the same, after a look at what speaks against it. */
  const confirmSurely = async (campaignId: string, row: { id: string; pledgeId: string | null }) => {
    const [asked] = await confirm(campaignId, [row])
    return confirm(campaignId, [{ ...row, sure: asked!.sure! }])
  }
  return { today, bring, imported, rowsOf, confirm, confirmSurely }
}
