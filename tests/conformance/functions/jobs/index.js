const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

exports.main = async (event) => {
  const record = { event, source: cloud.getWXContext().SOURCE, openid: cloud.getWXContext().OPENID ?? null }
  await cloud.database().collection('heard').add({ data: record })
  return record
}
