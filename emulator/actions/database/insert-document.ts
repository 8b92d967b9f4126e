import { DOCUMENT_MAX_BYTES } from '../../limits'
import { decode, sizeOf } from '../../wire/ejson'
import { WireError } from '../../wire/errors'
import { requireList, requireString } from '../../wire/params'
import type { Handler } from '../handler'
import { operationsOf } from './operations'

export const insertDocument: Handler = async (request, platform) => {
  const collection = requireString(request.params, 'collectionName')
  const now = Date.now()
  const documents = requireList(request.params, 'data').map((text) => decode(text, now))
  documents.forEach(mustNotBeTooLarge)
  return { data: { insertedIds: await operationsOf(request, platform).insert(collection, documents) } }
}

export function mustNotBeTooLarge(document: Record<string, unknown>): void {
  const bytes = sizeOf(document)
  if (bytes <= DOCUMENT_MAX_BYTES) return
  throw new WireError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation.Insert] object to insert too large. size in bytes: ${bytes}, max size: ${DOCUMENT_MAX_BYTES}`,
  )
}
