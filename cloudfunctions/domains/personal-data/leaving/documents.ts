import { collection } from '../../../kernel/database'

/** Somebody who leaves, as long as anything of him is still to be deleted. Gone with him. */
export interface LeavingDocument {
  /** The person's id. */
  _id: string
  /** In the place of his id where figures still count him. Leads nowhere. */
  as: string
  at: number
  /** How far the log has been looked through: the id of an entry. null: to its end. */
  auditAfter: string | null
}

export const leavings = collection<LeavingDocument>('leavings')
