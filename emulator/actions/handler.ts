import type { Platform } from '../platform'
import type { Reply, WireRequest } from '../wire/request'

/** Carries out one action. What it throws is answered as `{ code, message }`. */
export type Handler = (request: WireRequest, platform: Platform) => Promise<Reply>
