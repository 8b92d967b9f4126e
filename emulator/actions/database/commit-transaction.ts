import { requireString } from '../../wire/params'
import type { Handler } from '../handler'

export const commitTransaction: Handler = async ({ params }, { store }) => {
  await store.transaction(requireString(params, 'transactionId')).commit()
  return {}
}
