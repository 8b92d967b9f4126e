import type { Collection } from './collection'
import type { Sort } from './document-order'
import { runPipeline } from './query-engine'
import { selectDocuments } from './select-documents'
import type { Expression, FindOptions } from './types'

/** The leading stages that a find can do, so that indexes serve them, then the pipeline. */
export function runAggregate(
  collectionOf: (name: string) => Collection,
  name: string,
  stages: Expression[],
): Record<string, unknown>[] {
  const { options, taken } = leadingFind(stages)
  const { documents } = selectDocuments(collectionOf(name), options)
  return runPipeline(documents, stages.slice(taken), (other) => [...collectionOf(other).documents.values()])
}

/** `$match`…, `$sort`, `$skip`, `$limit`, each where it stands in that order. */
function leadingFind(stages: Expression[]): { options: FindOptions; taken: number } {
  const matches: Expression[] = []
  const options: FindOptions = {}
  let taken = 0
  const take = (name: string) => {
    const stage = stages[taken] ?? {}
    return Object.keys(stage).length === 1 && name in stage ? (taken++, stage[name]) : undefined
  }
  for (let match = take('$match'); match; match = take('$match')) matches.push(match as Expression)
  if (matches.length) options.filter = matches.length === 1 ? matches[0] : { $and: matches }
  const sort = take('$sort')
  if (sort) options.sort = Object.entries(sort) as Sort
  const skip = take('$skip')
  if (skip !== undefined) options.skip = skip as number
  const limit = take('$limit')
  if (limit !== undefined) options.limit = limit as number
  return { options, taken }
}
