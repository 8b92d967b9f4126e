import { Context } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as projection from 'mingo/operators/projection'
import * as window from 'mingo/operators/window'
import { expressionOperators } from './mongo-expression-operators'
import { pipelineOperators } from './mongo-pipeline-operators'
import { queryOperators } from './mongo-query-operators'

const { $accumulator: _accumulator, ...accumulator } = accumulators

/** mingo's operators, with those replaced that differ from MongoDB and without those that would write or run code. */
export const mongoContext = Context.init({
  query: queryOperators as never,
  expression: expressionOperators as never,
  pipeline: pipelineOperators as never,
  accumulator: accumulator as never,
  projection,
  window,
})
