/** One request of the SDK, its envelope taken off. */
export interface WireRequest {
  action: string
  /** What the SDK sent besides the action; values are whatever JSON or a multipart body can carry. */
  params: Record<string, unknown>
  /** The chain of callers, outermost first, such as `wx_client,scf`. */
  source: string
  /** Names the running invocation that called, when one did: the `WX_API_TOKEN` of its environment. */
  apiToken: string
  requestId: string
}

/** A reply that is not JSON. */
export class RawReply {
  constructor(
    readonly contentType: string,
    readonly body: Buffer,
  ) {}
}

export type Reply = Record<string, unknown> | RawReply
