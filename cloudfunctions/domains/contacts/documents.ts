import type { contactStates } from '@contract/contacts'
import { collection } from '../../kernel/database'

export interface ContactDocument {
  /** `{fromId}:{chamberId}`: one request of one person to one chamber. */
  _id: string
  fromId: string
  fromName: string
  /** The chamber he spoke for. */
  fromChamberName: string
  chamberId: string
  chamberName: string
  message: string
  state: (typeof contactStates)[number]
  at: number
  answeredBy: string | null
  answeredName: string | null
  answeredAt: number | null
}

export const contactRequests = collection<ContactDocument>('contacts')
