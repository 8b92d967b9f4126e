/** A message as its receiver sees it. */
export interface InboxMessage {
  openid: string
  templateId: string
  page: string
  data: Record<string, { value: string }>
  at: number
}

/** One-off subscription messages: each accepted tap allows one message of that template. */
export class Subscriptions {
  readonly #credits = new Map<string, number>()
  readonly inbox: InboxMessage[] = []

  accept(openid: string, templateId: string): void {
    const key = `${openid}/${templateId}`
    this.#credits.set(key, (this.#credits.get(key) ?? 0) + 1)
  }

  /** False when the person has not accepted another one. */
  deliver(message: InboxMessage): boolean {
    const key = `${message.openid}/${message.templateId}`
    const credits = this.#credits.get(key) ?? 0
    if (credits === 0) return false
    this.#credits.set(key, credits - 1)
    this.inbox.push(message)
    return true
  }
}
