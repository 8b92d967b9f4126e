import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Journal } from './journal'

/** A group of the local WeChat. */
export interface Chat {
  id: string
  name: string
  /** Ids of people. */
  members: string[]
}

/** A mini-program's card in a chat. */
export interface Card {
  title: string
  /** Page and query, as the mini-program gave them. */
  path: string
  /** An object in storage, an address of this server, a `data:` picture; null where the page gave none. */
  picture: string | null
  liveCardId: string | null
}

export interface ChatMessage extends Card {
  id: string
  chatId: string
  /** Id of the sender. */
  from: string
  at: number
}

type Entry = { chat: Chat } | { message: ChatMessage }

export class Chats {
  readonly #chats = new Map<string, Chat>()
  readonly #messages = new Map<string, ChatMessage[]>()
  /** By chat and person, how many messages he has seen; not kept over a restart. */
  readonly #seen = new Map<string, number>()
  readonly #journal: Journal<Entry>

  constructor(
    dir: string | null,
    readonly appId: string,
  ) {
    this.#journal = new Journal(dir === null ? null : join(dir, 'wechat-chats.jsonl'))
    for (const entry of this.#journal.read()) {
      if ('chat' in entry) this.#chats.set(entry.chat.id, entry.chat)
      else this.messages(entry.message.chatId).push(entry.message)
    }
    for (const chat of this.all()) for (const member of chat.members) this.markSeen(chat.id, member)
  }

  /** Adds a chat, or changes its name and members; what was said in it stays. */
  add(chat: Chat): Chat {
    const known = this.#chats.get(chat.id)
    if (JSON.stringify(known) === JSON.stringify(chat)) return chat
    this.#chats.set(chat.id, chat)
    this.#journal.add({ chat })
    return chat
  }

  all(): Chat[] {
    return [...this.#chats.values()]
  }

  find(id: string): Chat | undefined {
    return this.#chats.get(id)
  }

  of(person: string): Chat[] {
    return this.all().filter(({ members }) => members.includes(person))
  }

  messages(chatId: string): ChatMessage[] {
    const known = this.#messages.get(chatId) ?? []
    this.#messages.set(chatId, known)
    return known
  }

  share(chatId: string, from: string, card: Card, at: number): ChatMessage {
    const message = { id: randomUUID(), chatId, from, at, ...card }
    this.messages(chatId).push(message)
    this.#journal.add({ message })
    return message
  }

  markSeen(chatId: string, person: string): void {
    this.#seen.set(`${chatId}/${person}`, this.messages(chatId).length)
  }

  unseen(chatId: string, person: string): number {
    const others = this.messages(chatId).slice(this.#seen.get(`${chatId}/${person}`) ?? 0)
    return others.filter(({ from }) => from !== person).length
  }

  /** What `getGroupEnterInfo` tells of a group: the same for one group and one mini-program, whoever asks. */
  openGid(chatId: string): string {
    return `tG${createHash('sha256').update(`${this.appId}/chat/${chatId}`).digest('base64url').slice(0, 26)}`
  }
}
