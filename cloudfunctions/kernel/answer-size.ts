import { fail } from '@contract/errors'

/** Bytes of an answer through WeChat: above 1 MB the platform gives EXCEED_MAX_RESPONSE_SIZE in its place. */
export const MAX_ANSWER = 1024 * 1024

/** Bytes of it on the wire, escaped as JSON. */
export const sizeOnWire = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? '')

/** @throws answer.too_large, where WeChat would only say that the call has failed */
export function answerMustFit(reply: unknown): void {
  const bytes = sizeOnWire(reply)
  if (bytes > MAX_ANSWER) fail('answer.too_large', { kb: Math.ceil(bytes / 1024), max: MAX_ANSWER / 1024 })
}
