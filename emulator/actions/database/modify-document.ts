import { decode } from '../../wire/ejson'
import { invalidParam } from '../../wire/errors'
import { requireString } from '../../wire/params'
import type { Handler } from '../handler'
import { mustNotBeTooLarge } from './insert-document'
import { isQuery, operationsOf, refuseTransaction } from './operations'
import { readDocumentId, readQuery } from './query'

/** `doc(id).update()` and `where(…).update()` (`merge`), and `doc(id).set()` (no `merge`: the whole document is put). */
export const modifyDocument: Handler = async (request, platform) => {
  const { params } = request
  const collection = requireString(params, 'collectionName')
  const data = decode(params['data'])
  if (isQuery(request)) refuseTransaction(request)
  const operations = operationsOf(request, platform)

  if (params['merge'] === true) {
    if (params['upsert'] === true)
      throw invalidParam('upsert together with merge is not supported by the emulator')
    const filter = isQuery(request) ? readQuery(request) : { _id: readDocumentId(request) }
    const multi = isQuery(request) && params['multi'] === true
    const { updated } = await operations.update(collection, filter, data, multi)
    return { data: { updated, upsert_id: null } }
  }

  mustNotBeTooLarge(data)
  if (params['query'] === undefined) {
    const [id] = await operations.insert(collection, [data])
    return { data: { updated: 0, upsert_id: id } }
  }
  const id = readDocumentId(request)
  const { inserted } = await operations.replace(collection, id, data)
  return { data: inserted ? { updated: 0, upsert_id: id } : { updated: 1, upsert_id: null } }
}
