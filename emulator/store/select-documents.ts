import type { Collection } from './collection'
import { conditionsOf } from './conditions'
import { compareSortKeys, sortDocuments, sortKeyOf, sortTies, type Sort } from './document-order'
import { compileFilter } from './query-engine'
import { choosePlan, type Plan } from './query-plan'
import type { Document, Expression, FindOptions } from './types'

export interface Selection {
  documents: Document[]
  /** The index it went through; null for a walk over the whole collection. */
  index: string | null
  /** Index entries, or documents when there was no index, that were looked at. */
  examined: number
}

/** Documents a transaction must see in another version than the committed one; null where it must see none. */
export type Versions = ReadonlyMap<string, Document | null>

const NO_VERSIONS: Versions = new Map()

export function selectDocuments(
  collection: Collection,
  { filter = {}, sort = [], skip = 0, limit = Infinity }: FindOptions,
  versions: Versions = NO_VERSIONS,
): Selection {
  const conditions = conditionsOf(filter)
  // Conditions that say everything spare compiling, and where an index or the id meets them all, testing.
  const matches = conditions.complete ? compileLate(filter) : compileFilter(filter)
  const selection: Selection = { documents: [], index: null, examined: 0 }
  const wanted = skip + limit
  const ids = conditions.byPath.get('_id')?.points
  let found: Iterable<Document>
  if (ids) {
    selection.index = '_id_'
    const held = ids.flatMap((id) => collection.documents.get(id as string) ?? [])
    selection.examined = held.length
    found = sortDocuments(
      conditions.complete && conditions.byPath.size === 1 ? held : held.filter(matches),
      sort,
    )
  } else {
    const plan = choosePlan(collection.indexes.values(), conditions, sort, wanted, collection.documents.size)
    selection.index = plan?.index.spec.name ?? null
    const candidates = plan ? walk(plan, sort, selection) : count(collection.documents.values(), selection)
    const matching = plan?.exact ? candidates : keep(candidates, matches)
    found = plan?.served === sort.length ? matching : sortTies(matching, sort, plan?.served ?? 0)
  }
  for (const document of wanted > 0 ? found : []) {
    if (versions.size > 0 && versions.has(document._id)) continue
    selection.documents.push(document)
    if (selection.documents.length >= wanted) break
  }
  const others = [...versions.values()].filter(
    (document) => document !== null && matches(document),
  ) as Document[]
  if (others.length) selection.documents = sortDocuments([...selection.documents, ...others], sort)
  selection.documents = selection.documents.slice(skip, wanted)
  return selection
}

/** Without touching documents when the index alone can tell. */
export function countDocuments(
  collection: Collection,
  filter: Expression,
): { total: number; examined: number } {
  const conditions = conditionsOf(filter)
  if (conditions.complete && conditions.byPath.size === 0)
    return { total: collection.documents.size, examined: 0 }
  const plan = choosePlan(
    collection.indexes.values(),
    conditions,
    [],
    Infinity,
    collection.documents.size + 1,
  )
  if (plan?.exact && plan.distinct) {
    const lengths = plan.ranges.map(({ from, to }) => plan.index.entries.distance(from, to))
    return { total: lengths.reduce((total, length) => total + length, 0), examined: 0 }
  }
  const { documents, examined } = selectDocuments(collection, { filter })
  return { total: documents.length, examined }
}

function* walk(plan: Plan, sort: Sort, selection: Selection): Generator<Document> {
  const { index, ranges, reverse, distinct } = plan
  const walks = ranges.map(function* ({ from, to }) {
    for (const { document } of index.entries.between(from, to, reverse)) {
      selection.examined++
      yield document
    }
  })
  const seen = new Set<string>()
  for (const document of merge(walks, sort.slice(0, plan.served))) {
    if (!distinct) {
      if (seen.has(document._id)) continue
      seen.add(document._id)
    }
    yield document
  }
}

/** Several walks in the same order become one in that order. */
function* merge(walks: Iterator<Document>[], sort: Sort): Generator<Document> {
  const sortKey = sortKeyOf(sort)
  const heads = walks.flatMap((walk) => advance(walk))
  function advance(walk: Iterator<Document>) {
    const { value, done } = walk.next()
    return done ? [] : [{ walk, document: value as Document, key: walks.length > 1 ? sortKey(value) : [] }]
  }
  while (heads.length) {
    let first = 0
    for (let i = 1; i < heads.length; i++)
      if (compareSortKeys(heads[i]!.key, heads[first]!.key, sort) < 0) first = i
    const { walk, document } = heads[first]!
    yield document
    heads.splice(first, 1, ...advance(walk))
  }
}

function compileLate(filter: Expression): (document: object) => boolean {
  let compiled: ((document: object) => boolean) | undefined
  return (document) => (compiled ??= compileFilter(filter))(document)
}

function* keep(documents: Iterable<Document>, matches: (document: object) => boolean): Generator<Document> {
  for (const document of documents) if (matches(document)) yield document
}

function* count(documents: Iterable<Document>, selection: Selection): Generator<Document> {
  for (const document of documents) {
    selection.examined++
    yield document
  }
}
