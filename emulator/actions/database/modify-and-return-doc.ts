import { decode, encode } from '../../wire/ejson'
import { requireString } from '../../wire/params'
import type { Handler } from '../handler'
import { operationsOf } from './operations'
import { readQuery } from './query'

/** `where(…).updateAndReturn()`: the first match only, and the document as it is afterwards. */
export const modifyAndReturnDoc: Handler = async (request, platform) => {
  const collection = requireString(request.params, 'collectionName')
  const data = decode(request.params['data'])
  const { updated, doc } = await operationsOf(request, platform).update(
    collection,
    readQuery(request),
    data,
    false,
  )
  return { data: { updated, doc: doc && encode(doc) } }
}
