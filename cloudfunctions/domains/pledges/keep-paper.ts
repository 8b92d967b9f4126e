import { pledgeItems, type Paper, type PledgeDocument } from './documents'

/** The personal part of a change or a withdrawal, written before it is asked of the books; it counts when they have booked it. */
export const keepPaper = (pledgeId: string, askId: string, paper: Paper) =>
  pledgeItems.update({ _id: pledgeId }, { [`papers.${askId}`]: paper } as Partial<PledgeDocument>)
