import { Aggregator } from 'mingo/aggregator'
import { ProcessingMode } from 'mingo/core'
import { Query } from 'mingo/query'
import { mongoContext } from './mongo-context'
import { StoreError, type Document, type Expression } from './types'

const OPTIONS = {
  context: mongoContext,
  scriptEnabled: false,
  idKey: '_id',
  useStrictMode: true,
  failOnError: true,
}
/** For operators that change documents in place. */
const CLONING = { ...OPTIONS, processingMode: ProcessingMode.CLONE_INPUT }

/** Stages that hand documents on as they are, and stages that make few new ones of many: neither needs a clone of its input. */
const PASSING = new Set(['$match', '$sort', '$skip', '$limit', '$sample'])
const SUMMARISING = new Set(['$group', '$count', '$sortByCount', '$bucket'])

const GEO = /^\$(near|nearSphere|geoNear|geoWithin|geoIntersects)$/

/** @throws StoreError INVALID_QUERY for operators that are unknown or not supported. */
export function compileFilter(filter: Expression): (document: object) => boolean {
  refuseGeo(filter)
  const query = explained(() => new Query(filter, OPTIONS))
  return (document) => explained(() => query.test(document as Expression))
}

export function project(documents: Document[], projection: Expression): Document[] {
  if (Object.keys(projection).length === 0) return documents
  return explained(() => new Query({}, CLONING).find(documents, projection).all()) as Document[]
}

/** `resolveCollection` gives the documents of the other collection of a `$lookup`. */
export function runPipeline(
  documents: object[],
  stages: Expression[],
  resolveCollection: (name: string) => object[],
): Record<string, unknown>[] {
  refuseGeo(stages)
  const first = stages.findIndex((stage) => !PASSING.has(Object.keys(stage)[0] ?? ''))
  const summarises = first >= 0 && SUMMARISING.has(Object.keys(stages[first]!)[0] ?? '')
  const untouched = first < 0 ? stages.length : summarises ? first + 1 : first
  const collectionResolver = resolveCollection as never
  return explained(() => {
    const passed = new Aggregator(stages.slice(0, untouched), { ...OPTIONS, collectionResolver }).run(
      documents,
    )
    return new Aggregator(stages.slice(untouched), { ...CLONING, collectionResolver }).run(passed)
  })
}

function refuseGeo(expression: unknown): void {
  if (typeof expression !== 'object' || expression === null) return
  for (const [name, value] of Object.entries(expression)) {
    if (GEO.test(name))
      throw new StoreError('INVALID_QUERY', `${name}: geo queries are not supported by this emulator`)
    refuseGeo(value)
  }
}

/** mingo reports everything it refuses as a plain Error. */
function explained<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new StoreError('INVALID_QUERY', error instanceof Error ? error.message : String(error))
  }
}
