import { AGGREGATE_DEFAULT_ROWS, AGGREGATE_MAX_ROWS } from '../../limits'
import type { Expression } from '../../store/types'
import { decodeValue } from '../../wire/ejson'
import { invalidParam } from '../../wire/errors'
import { requireList, requireString } from '../../wire/params'
import type { Handler } from '../handler'
import { documentsReply } from './documents-reply'
import { refuseTransaction } from './operations'

export const aggregateDocuments: Handler = async (request, { store }) => {
  refuseTransaction(request)
  const collection = requireString(request.params, 'collectionName')
  const now = Date.now()
  const stages = requireList(request.params, 'stages').map((stage) => readStage(stage, now))
  const limited = stages.some((stage) => Object.hasOwn(stage, '$limit'))
  stages.push({ $limit: limited ? AGGREGATE_MAX_ROWS : AGGREGATE_DEFAULT_ROWS })
  return documentsReply(await store.aggregate(collection, stages))
}

function readStage(stage: unknown, now: number): Expression {
  const { stageKey, stageValue } = (stage ?? {}) as { stageKey?: unknown; stageValue?: unknown }
  if (typeof stageKey !== 'string' || !/^\$[a-zA-Z]+$/.test(stageKey))
    throw invalidParam('stageKey must name a stage')
  return { [stageKey]: decodeValue(stageValue, now) }
}
