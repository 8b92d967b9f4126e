let running = 0
let most = 0

exports.main = async ({ id }) => {
  running += 1
  most = Math.max(most, running)
  await new Promise((resolve) => setTimeout(resolve, 30))
  running -= 1
  return { id, openid: process.env.WX_OPENID, most, pid: process.pid }
}
