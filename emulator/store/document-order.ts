import { compareValues } from './bson-order'
import { fieldValues } from './field-values'

export type Sort = [path: string, direction: 1 | -1][]

/** Sorts whole documents, stably; an array counts by its least element ascending and by its greatest descending. */
export function sortDocuments<T extends object>(documents: T[], sort: Sort): T[] {
  if (sort.length === 0 || documents.length < 2) return documents
  const sortKey = sortKeyOf(sort)
  return documents
    .map((document) => ({ document, key: sortKey(document) }))
    .sort((a, b) => compareSortKeys(a.key, b.key, sort))
    .map(({ document }) => document)
}

/** Puts documents that come already ordered by the first `served` fields into the full order, a group of ties at a time. */
export function* sortTies<T extends object>(ordered: Iterable<T>, sort: Sort, served: number): Generator<T> {
  const leading = sort.slice(0, served)
  const leadingKey = sortKeyOf(leading)
  let group: T[] = []
  let groupKey: unknown[] = []
  for (const document of ordered) {
    const key = leadingKey(document)
    if (group.length && compareSortKeys(groupKey, key, leading) !== 0) {
      yield* sortDocuments(group, sort)
      group = []
    }
    group.push(document)
    groupKey = key
  }
  yield* sortDocuments(group, sort)
}

export function sortKeyOf(sort: Sort): (document: object) => unknown[] {
  const fields = sort.map(([path, direction]) => ({ segments: path.split('.'), direction }))
  return (document) =>
    fields.map(({ segments, direction }) => {
      const { values } = fieldValues(document, segments)
      return direction === 1 ? values[0] : values[values.length - 1]
    })
}

export function compareSortKeys(a: unknown[], b: unknown[], sort: Sort): number {
  for (let i = 0; i < sort.length; i++) {
    const order = compareValues(a[i], b[i])
    if (order !== 0) return order * sort[i]![1]
  }
  return 0
}
