const tcb = require('@cloudbase/node-sdk')
const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })

exports.main = async ({ collection, call }) => {
  if (call) return (await app.callFunction(call)).result
  await app.database().collection(collection).add({ _id: 'by-function', at: app.database().serverDate() })
  return (await app.database().collection(collection).doc('by-function').get()).data
}
