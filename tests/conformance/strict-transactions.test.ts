import { failureOf } from './failure'
import { localTest, openTarget } from './target'

localTest('it is a setting of the emulator')(
  'in strict mode a transaction takes no query at all',
  async () => {
    const target = await openTarget({ strictTransactions: true })
    const name = await target.collection()
    await target.db.collection(name).add({ _id: 'a' })
    const transaction = await target.db.startTransaction()
    expect((await transaction.collection(name).doc('a').get()).data).toEqual({ _id: 'a' })
    const failure = await failureOf(transaction.collection(name).where({ _id: 'a' }).get())
    expect(failure.message).toContain('cannot be part of a transaction')
    await target.close()
  },
)
