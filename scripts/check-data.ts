import { init } from '@cloudbase/node-sdk'
import { connectTo } from '../cloudfunctions/kernel/cloud'
import { checkActivities } from './check-data/activities'
import { checkCampaigns } from './check-data/campaigns'
import { checkChambers } from './check-data/chambers'
import { checkDeliveries } from './check-data/deliveries'
import { checkImports } from './check-data/imports'
import { checkLedger } from './check-data/ledger'
import { checkMerchants } from './check-data/merchants'
import { checkNews } from './check-data/news'
import { checkOffice } from './check-data/office'
import { checkPosts } from './check-data/posts'
import { checkReach } from './check-data/reach'
import { checkShares } from './check-data/shares'

/** Everything that must hold of the data, whatever people do; empty when it does. Changes nothing. */
export async function checkData(): Promise<string[]> {
  const problems: string[] = []
  const checks = [
    checkNews,
    checkOffice,
    checkPosts,
    checkChambers,
    checkImports,
    checkMerchants,
    checkActivities,
    checkLedger,
    checkCampaigns,
    checkDeliveries,
    checkReach,
    checkShares,
  ]
  for (const check of checks) await check((problem) => problems.push(problem))
  return problems
}

async function main() {
  const { TCB_ENV: env, TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey } = process.env
  if (!env || !secretId || !secretKey) {
    throw new Error('请先设置 TCB_ENV、TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY（见 docs/deploy.md）')
  }
  connectTo(init({ env, secretId, secretKey }))
  const problems = await checkData()
  problems.forEach((problem) => console.log(problem))
  console.log(problems.length ? `${problems.length} problems` : 'No problems')
  if (problems.length) process.exitCode = 1
}

if (process.argv[1]?.endsWith('check-data.ts')) {
  main().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
