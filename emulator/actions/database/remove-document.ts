import { requireString } from '../../wire/params'
import type { Handler } from '../handler'
import { isQuery, operationsOf, refuseTransaction } from './operations'
import { readDocumentId, readQuery } from './query'

export const removeDocument: Handler = async (request, platform) => {
  const { params } = request
  const collection = requireString(params, 'collectionName')
  if (isQuery(request)) refuseTransaction(request)
  const operations = operationsOf(request, platform)
  const deleted = isQuery(request)
    ? await operations.remove(collection, readQuery(request), params['multi'] === true)
    : await operations.remove(collection, { _id: readDocumentId(request) }, false)
  return { data: { deleted } }
}
