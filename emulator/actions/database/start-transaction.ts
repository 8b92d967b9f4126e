import type { Handler } from '../handler'

export const startTransaction: Handler = async (_, { store }) => ({
  transactionId: store.startTransaction().id,
})
