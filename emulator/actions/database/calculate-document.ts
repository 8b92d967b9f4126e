import { requireString } from '../../wire/params'
import type { Handler } from '../handler'
import { refuseTransaction } from './operations'
import { readQuery } from './query'

/** `count()`. */
export const calculateDocument: Handler = async (request, { store }) => {
  refuseTransaction(request)
  const collection = requireString(request.params, 'collectionName')
  return { data: { total: await store.count(collection, readQuery(request)) } }
}
