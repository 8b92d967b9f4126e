import type { Expression } from '../../store/types'
import { decode } from '../../wire/ejson'
import { invalidParam } from '../../wire/errors'
import type { WireRequest } from '../../wire/request'

/** The `query` of a request; none means every document. */
export function readQuery({ params }: WireRequest): Expression {
  return params['query'] === undefined ? {} : decode(params['query'])
}

/** The id of a `doc(id)` request. Numbers are ids too and stay numbers; the store's type says string for short. */
export function readDocumentId(request: WireRequest): string {
  const id = readQuery(request)['_id']
  if (typeof id !== 'string' && typeof id !== 'number') throw invalidParam('docId必须为字符串或数字')
  return id as string
}

/** `orderBy` in the order in which it was called. */
export function readOrder({ params }: WireRequest): [path: string, direction: 1 | -1][] | undefined {
  if (params['order'] === undefined) return undefined
  return Object.entries(decode(params['order'])).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalidParam('orderBy: the direction must be 1 or -1')
    return [path, direction]
  })
}
