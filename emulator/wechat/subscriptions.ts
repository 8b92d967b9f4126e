import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Journal } from './journal'

/** A message as its receiver sees it. */
export interface InboxMessage {
  openid: string
  templateId: string
  page: string
  data: Record<string, { value: string }>
  at: number
}

export type ServiceMessage = InboxMessage & { id: string }

type Entry = { allow: [openid: string, templateId: string] } | { message: ServiceMessage }

/** One-off subscription messages: each accepted tap allows one message of that template. */
export class Subscriptions {
  readonly #credits = new Map<string, number>()
  readonly inbox: ServiceMessage[] = []
  readonly #journal: Journal<Entry>

  constructor(dir: string | null) {
    this.#journal = new Journal(dir === null ? null : join(dir, 'wechat-messages.jsonl'))
    for (const entry of this.#journal.read()) {
      if ('allow' in entry) this.#addCredit(entry.allow.join('/'), 1)
      else this.#deliver(entry.message)
    }
  }

  accept(openid: string, templateId: string): void {
    this.#addCredit(`${openid}/${templateId}`, 1)
    this.#journal.add({ allow: [openid, templateId] })
  }

  /** How many messages the person would still get. WeChat tells nobody. */
  credits(openid: string, templateId: string): number {
    return this.#credits.get(`${openid}/${templateId}`) ?? 0
  }

  /** False when the person has not accepted another one. */
  deliver(message: InboxMessage): boolean {
    if (this.credits(message.openid, message.templateId) === 0) return false
    const delivered = { ...message, id: randomUUID() }
    this.#deliver(delivered)
    this.#journal.add({ message: delivered })
    return true
  }

  #deliver(message: ServiceMessage): void {
    this.#addCredit(`${message.openid}/${message.templateId}`, -1)
    this.inbox.push(message)
  }

  #addCredit(key: string, n: number): void {
    this.#credits.set(key, (this.#credits.get(key) ?? 0) + n)
  }
}
