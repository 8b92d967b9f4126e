import { DATABASE_REPLY_MAX_BYTES } from '../../limits'
import { encode } from '../../wire/ejson'
import { WireError } from '../../wire/errors'

/** The documents as the SDK reads them, refused when they do not fit into one packet of the database. */
export function documentsReply(documents: unknown[]): { data: { list: string[] } } {
  const list = documents.map(encode)
  let bytes = 0
  for (const text of list) bytes += Buffer.byteLength(text)
  if (bytes > DATABASE_REPLY_MAX_BYTES) {
    throw new WireError(
      'DATABASE_REQUEST_FAILED',
      `[FailedOperation.Query] the result of ${bytes} bytes is over the limit of ${DATABASE_REPLY_MAX_BYTES}`,
    )
  }
  return { data: { list } }
}
