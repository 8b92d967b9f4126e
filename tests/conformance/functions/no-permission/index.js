const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

exports.main = async ({ api, data }) => {
  const { OPENID } = cloud.getWXContext()
  const call = api.split('.').reduce((at, name) => at[name], cloud.openapi)
  try {
    // Only the content checks take the person; what an API does not document it refuses.
    return await call(api.startsWith('security.') ? { openid: OPENID, ...data } : data)
  } catch ({ errCode, errMsg }) {
    return { errCode, errMsg }
  }
}
