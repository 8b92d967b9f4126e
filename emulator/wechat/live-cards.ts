import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { LIVE_CARD_HOURS } from '../limits'
import { Journal } from './journal'

/** 动态消息: what a sent card shows can be changed afterwards. */
export interface LiveCard {
  id: string
  expiresAt: number
  /** 0 has numbers and may change; 1 has begun and stays so; null until it has been set. */
  state: 0 | 1 | null
  memberCount: string
  roomLimit: string
  /** Where 进入 leads once it has begun. */
  path: string
}

const HOUR_MS = 3_600_000

export class LiveCards {
  readonly #cards = new Map<string, LiveCard>()
  readonly #journal: Journal<LiveCard>

  constructor(dir: string | null) {
    this.#journal = new Journal(dir === null ? null : join(dir, 'wechat-live-cards.jsonl'))
    for (const card of this.#journal.read()) this.#cards.set(card.id, card)
  }

  create(now: number): LiveCard {
    const id = `1048_${randomBytes(36).toString('base64url')}`
    const expiresAt = now + LIVE_CARD_HOURS * HOUR_MS
    return this.keep({ id, expiresAt, state: null, memberCount: '', roomLimit: '', path: '' })
  }

  find(id: unknown): LiveCard | undefined {
    return typeof id === 'string' ? this.#cards.get(id) : undefined
  }

  keep(card: LiveCard): LiveCard {
    this.#cards.set(card.id, card)
    this.#journal.add(card)
    return card
  }
}

/** What WeChat writes on the card; the words are WeChat's own. Null for one whose numbers nobody has set. */
export function liveWords(
  { state, memberCount, roomLimit, expiresAt }: LiveCard,
  now: number,
): string | null {
  if (expiresAt <= now) return '已结束'
  if (state === null) return null
  return state === 1 ? '已开始' : `成员正在加入，当前 ${memberCount}/${roomLimit} 人`
}
