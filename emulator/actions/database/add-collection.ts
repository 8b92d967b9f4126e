import { requireString } from '../../wire/params'
import type { Handler } from '../handler'

export const addCollection: Handler = async ({ params }, { store }) => {
  await store.createCollection(requireString(params, 'collectionName'))
  return {}
}
