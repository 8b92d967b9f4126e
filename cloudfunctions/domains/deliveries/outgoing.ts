import type { DeliveryState } from '@contract/deliveries'
import type { TemplateData, TemplateKey } from '@contract/subscribe-templates'
import { fit } from './fit'
import { sendsAt, type Haste } from './quiet-hours'

/** A subscription message that goes out with a notice. */
export interface MessageOf<K extends TemplateKey> extends Haste {
  template: K
  data: TemplateData<K>
}
export type Message = { [K in TemplateKey]: MessageOf<K> }[TemplateKey]

/** The part of a notice that makes it a row of the outbox. */
export interface Outgoing {
  template: TemplateKey
  data: Record<string, string>
  urgent: boolean
  until: number | null
  state: DeliveryState
  /** How often it was taken up. */
  tries: number
  /** Of `due`: when it is tried; of `sending`: when its answer is given up; else null. */
  nextAt: number | null
  /** In words. */
  reason: string
}

export const outgoingOf = (message: Message, at: number): Outgoing => ({
  template: message.template,
  data: fit(message.template, message.data as never),
  urgent: message.urgent ?? false,
  until: message.until ?? null,
  ...{ state: 'due', tries: 0, nextAt: sendsAt(at, message), reason: '' },
})
