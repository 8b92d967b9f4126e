import type { Audience } from '../../contract/access'
import type { Channel, MustAsk } from '../../contract/news'

export interface SeedNews {
  /** Keeps one item one item, however often it is seeded. */
  key: string
  channel: Channel
  audience?: Audience
  title: string
  summary: string
  /** File name in `pictures/`. */
  cover?: string
  /** Pictures as `<img src="picture:NAME" alt="…">`. */
  html: string
  /** Files of `documents/` and the names readers see. */
  attachments?: { file: string; name: string }[]
  /** How long before now it went out, or will go out when negative. */
  hoursAgo: number
  state?: 'draft' | 'scheduled' | 'withdrawn'
  withdrawnBecause?: string
  pinned?: boolean
  /** 必读, until so many hours from now. */
  mustRead?: { ask: MustAsk; withinHours: number }
  /** Fictitious readers. */
  readers?: number
}
