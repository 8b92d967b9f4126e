const tcb = require('@cloudbase/node-sdk')

exports.main = async (event, context) => ({
  event,
  context,
  user: tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).auth().getUserInfo(),
  source: process.env.TCB_SOURCE,
  variables: Object.keys(process.env),
  cwd: process.cwd(),
  offsetMin: new Date().getTimezoneOffset(),
})
