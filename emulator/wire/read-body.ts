import type { IncomingMessage } from 'node:http'
import { WireError } from './errors'

/** The whole body, never more than `maxBytes` in memory. @throws WireError EXCEED_MAX_PAYLOAD_SIZE */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    // The rest is read and dropped, so that the sender gets an answer and not a broken connection.
    if (size <= maxBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size > maxBytes) {
    throw new WireError(
      'EXCEED_MAX_PAYLOAD_SIZE',
      `[EXCEED_MAX_PAYLOAD_SIZE] the request has more than ${maxBytes} bytes`,
    )
  }
  return Buffer.concat(chunks)
}
