import { inTransaction } from '../../kernel/transaction'
import { pledgeItems, type Paper, type PledgeDocument } from './documents'

/** The personal part of what is asked of the books, written before; it counts when they have booked this very push. */
export const keepPaper = (pledgeId: string, push: string, paper: Paper) =>
  pledgeItems.update({ _id: pledgeId }, { [`papers.${push}`]: paper } as Partial<PledgeDocument>)

/** What was not booked leaves nothing behind: neither its paper nor a pledge that was never made. */
export const dropPaper = (pledgeId: string, push: string) =>
  inTransaction(async (tx) => {
    const pledge = await tx.get(pledgeItems, pledgeId)
    if (!pledge || !(push in pledge.papers)) return
    const { [push]: _, ...papers } = pledge.papers
    const isEmpty = pledge.lastNo === 0 && !pledge.held && Object.keys(papers).length === 0
    if (isEmpty) await tx.remove(pledgeItems, pledgeId)
    else await tx.update(pledgeItems, pledgeId, { papers })
  })
