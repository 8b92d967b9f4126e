import { init } from '@cloudbase/node-sdk'
import { MANAGERS, rosters } from '../cloudfunctions/domains/office/documents'
import { tallyReads } from '../cloudfunctions/domains/news/tally-reads'
import { connectTo } from '../cloudfunctions/kernel/cloud'
import { personIdOf } from '../cloudfunctions/kernel/ids'
import { callerOf, people } from '../cloudfunctions/kernel/people'
import type { Emulator } from '../emulator/server'
import { fileStore } from './seed/files'
import { seedNews } from './seed/news'
import { seedPeople } from './seed/people'
import { writeNews } from './seed/write-news'

type Cloud = Pick<Emulator, 'env' | 'url' | 'wechat'>

function connect({ env, url }: Cloud) {
  // The SDK reads the environment at every request, whatever it was given.
  Object.assign(process.env, env)
  const [secretId, secretKey] = [env['TENCENTCLOUD_SECRETID'], env['TENCENTCLOUD_SECRETKEY']]
  connectTo(init({ env: env['TCB_ENV'], serviceUrl: `${url}/admin`, secretId, secretKey }))
}

/** Returns the editor's openid. */
async function addPeople(cloud: Cloud): Promise<string> {
  const managers: string[] = []
  let editor = ''
  for (const { id, nickname, standing } of seedPeople) {
    const { openid } = cloud.wechat.people.add({ id, nickname })
    if (id === 'editor') editor = openid
    if (!standing) continue
    const _id = personIdOf(openid)
    await people.put({ ...standing, _id, openId: openid })
    if (standing.office?.role === 'manager') managers.push(_id)
  }
  await rosters.put({ _id: MANAGERS, personIds: managers })
  return editor
}

/** People and news for the local WeChat, written through the functions' own code. Doing it again adds what is missing. */
export async function seed(cloud: Cloud, now = Date.now()): Promise<void> {
  connect(cloud)
  const editor = await callerOf(await addPeople(cloud))
  const files = fileStore(now)
  for (const item of seedNews) await writeNews(item, editor, files, now)
  await tallyReads()
}
