import type { TemplateKey } from '@contract/subscribe-templates'
import { collection } from '../../kernel/database'

/** How many messages of a template somebody has allowed and not received. WeChat tells nobody, so we count. */
export interface CreditDocument {
  /** `{personId}:{template}` */
  _id: string
  personId: string
  template: TemplateKey
  n: number
}

/** One answer of `wx.requestSubscribeMessage`, so that sending it again adds nothing. */
export interface AllowDocument {
  /** `{personId}:{once}` */
  _id: string
  personId: string
  at: number
}

export const messageCredits = collection<CreditDocument>('message_credits')
export const messageAllows = collection<AllowDocument>('message_allows')

export const creditIdOf = (personId: string, template: TemplateKey) => `${personId}:${template}`
