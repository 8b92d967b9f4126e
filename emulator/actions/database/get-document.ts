import { GET_DEFAULT_ROWS, GET_MAX_ROWS } from '../../limits'
import { decode } from '../../wire/ejson'
import { optionalCount, requireString } from '../../wire/params'
import type { Handler } from '../handler'
import { documentsReply } from './documents-reply'
import { isQuery, operationsOf } from './operations'
import { readDocumentId, readOrder, readQuery } from './query'

/** `doc(id).get()` and `where(…).get()`; a document that is missing gives an empty list, not an error. */
export const getDocument: Handler = async (request, platform) => {
  const { params } = request
  const collection = requireString(params, 'collectionName')
  const projection = params['projection'] === undefined ? undefined : decode(params['projection'])
  const operations = operationsOf(request, platform)
  if (!isQuery(request)) {
    const filter = { _id: readDocumentId(request) }
    return documentsReply(await operations.find(collection, { filter, projection, limit: 1 }))
  }
  const rows = optionalCount(params, 'limit', GET_DEFAULT_ROWS) || GET_DEFAULT_ROWS
  return documentsReply(
    await operations.find(collection, {
      filter: readQuery(request),
      sort: readOrder(request),
      skip: optionalCount(params, 'offset', 0),
      limit: Math.min(rows, GET_MAX_ROWS),
      projection,
    }),
  )
}
