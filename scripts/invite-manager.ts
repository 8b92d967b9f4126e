import { init } from '@cloudbase/node-sdk'
import { formatDateTime } from '../contract/values/time'
import { BY_SCRIPT } from '../cloudfunctions/domains/office/rules'
import { makeInvite } from '../cloudfunctions/domains/office/make-invite'
import { connectTo } from '../cloudfunctions/kernel/cloud'

/** A code for a manager, good once and for a day. For the first one; later ones are invited in the mini-program. */
export const inviteManager = (now = Date.now()) => makeInvite('manager', BY_SCRIPT, now)

/** Where CloudBase is and who asks, as the SDK's own variables say (docs/deploy.md). */
function connect() {
  const { TCB_ENV: env, TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey } = process.env
  if (!env || !secretId || !secretKey) {
    throw new Error('请先设置 TCB_ENV、TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY（见 docs/deploy.md）')
  }
  connectTo(init({ env, secretId, secretKey }))
}

async function main() {
  connect()
  const { code, expiresAt } = await inviteManager()
  console.log(
    `主管邀请码  ${code}\n${formatDateTime(expiresAt)} 前有效，只能用一次。请在小程序“我的 → 我是经合办工作人员”里填写。`,
  )
}

if (process.argv[1]?.endsWith('invite-manager.ts')) {
  main().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
