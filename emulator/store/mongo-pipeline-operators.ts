import { Lazy, type Iterator } from 'mingo/lazy'
import * as mingo from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { cloneDeep } from 'mingo/util'
import { sortDocuments, type Sort } from './document-order'

type PipelineOperator<Operand> = (documents: Iterator, operand: Operand, options: Options) => Iterator

/** In the same order as a find's. */
const $sort: PipelineOperator<Record<string, 1 | -1>> = (documents, keys) => {
  const sort = Object.entries(keys) as Sort
  if (sort.length === 0 || sort.some(([, direction]) => direction !== 1 && direction !== -1))
    throw new Error('$sort needs 1 or -1 for each field')
  return documents.transform((all) => Lazy(sortDocuments(all as object[], sort)))
}

/** mingo draws with replacement, and past the end. */
const $sample: PipelineOperator<{ size: number }> = (documents, { size }) =>
  documents.transform((all) => {
    const rest = all.slice()
    const draw = () => rest.splice(Math.floor(Math.random() * rest.length), 1)[0]
    return Lazy(Array.from({ length: Math.min(size, rest.length) }, draw))
  })

interface Join {
  from: string
  as: string
  localField?: string
  pipeline?: object[]
}

/**
 * mingo leaves undefined for each local value without a partner, takes no notice of the fields beside a pipeline, and
 * hands out the partners themselves, which later stages must be able to change.
 */
const $lookup: PipelineOperator<Join> = (documents, join, options) => {
  if (join.pipeline && join.localField)
    throw new Error('$lookup takes either localField and foreignField or a pipeline')
  return mingo.$lookup(documents, join as never, options).map((document) => {
    const partners = (document as Record<string, unknown[]>)[join.as] ?? []
    return {
      ...(document as object),
      [join.as]: partners.filter((partner) => partner !== undefined).map((partner) => cloneDeep(partner)),
    }
  })
}

// The first two write; CloudBase's SDK has none of them.
const { $out: _out, $merge: _merge, $unionWith: _unionWith, $graphLookup: _graphLookup, ...safe } = mingo

export const pipelineOperators = { ...safe, $sort, $sample, $lookup }
