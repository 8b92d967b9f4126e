import { requireString } from '../../wire/params'
import type { Handler } from '../handler'

export const abortTransaction: Handler = async ({ params }, { store }) => {
  await store.transaction(requireString(params, 'transactionId')).abort()
  return {}
}
