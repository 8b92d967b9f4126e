const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

exports.main = async ({ api, data }) => {
  const { OPENID } = cloud.getWXContext()
  const call = api.split('.').reduce((at, name) => at[name], cloud.openapi)
  try {
    return await call({ openid: OPENID, ...data })
  } catch ({ errCode, errMsg }) {
    return { errCode, errMsg }
  }
}
