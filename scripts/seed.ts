import { init } from '@cloudbase/node-sdk'
import { tallyReach } from '../cloudfunctions/domains/reach/tally'
import { connectTo } from '../cloudfunctions/kernel/cloud'
import { callerOf } from '../cloudfunctions/kernel/people'
import type { Emulator } from '../emulator/server'
import { seedActivities } from './seed/activities'
import { seedChambers } from './seed/chambers'
import { seedChats } from './seed/chats'
import { seedDeliveries } from './seed/deliveries'
import { fileStore } from './seed/files'
import { seedMerchants } from './seed/merchants'
import { seedNews } from './seed/news'
import { seedPledges } from './seed/pledges'
import { seedReach } from './seed/reach'
import { writeNews } from './seed/write-news'
import { writePeople } from './seed/write-people'

type Cloud = Pick<Emulator, 'env' | 'url' | 'wechat'>

function connect({ env, url }: Cloud) {
  // The SDK reads the environment at every request, whatever it was given.
  Object.assign(process.env, env)
  const [secretId, secretKey] = [env['TENCENTCLOUD_SECRETID'], env['TENCENTCLOUD_SECRETKEY']]
  connectTo(init({ env: env['TCB_ENV'], serviceUrl: `${url}/admin`, secretId, secretKey }))
}

/** Chambers, merchants, people, news, activities and pledges for the local WeChat, written through the functions' own code. Doing it again adds what is missing. */
export async function seed(cloud: Cloud, now = Date.now()): Promise<void> {
  connect(cloud)
  await seedChambers(now)
  await seedMerchants(now)
  const editor = await callerOf(await writePeople(cloud.wechat))
  const files = fileStore(now)
  for (const item of seedNews) await writeNews(item, editor, files, now)
  await seedChats(cloud.wechat, editor.id ?? '', now)
  await seedActivities(cloud.wechat, editor, files, now)
  await seedPledges(cloud.wechat, editor, files, now)
  await seedDeliveries(cloud.wechat, now)
  await seedReach(cloud.wechat, editor.id ?? '', now)
  await tallyReach(now)
}
