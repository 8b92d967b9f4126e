import path from 'node:path'
import { init } from '@cloudbase/node-sdk'
import { creditIdOf, messageCredits } from '../../cloudfunctions/domains/deliveries/documents'
import { connectTo } from '../../cloudfunctions/kernel/cloud'
import { personIdOf } from '../../cloudfunctions/kernel/ids'
import { people, stranger } from '../../cloudfunctions/kernel/people'
import { templates } from '../../contract/subscribe-templates'
import { applySchema } from '../../emulator/apply-schema'
import { readSchema } from '../../emulator/read-schema'
import { startEmulator, type Emulator } from '../../emulator/server'
import { buildFunctions, functionsDir } from '../build-functions'

const BATCH = 500
const schema = path.resolve(__dirname, '../../config/database.json')
const secrets = { secretId: 'AKIDoutbox', secretKey: 'outbox' }

export interface Receiver {
  personId: string
  openId: string
}

/** A cloud in memory whose WeChat knows our templates and the page that the messages open. */
export async function openCloud(): Promise<Emulator> {
  await buildFunctions()
  const miniProgram = {
    name: '温商之家',
    templates: Object.values(templates),
    pages: ['packages/members/inbox/index'],
  }
  const emulator = await startEmulator({
    ...{ dir: null, port: 0, env: 'outbox', ...secrets, functionsDir, miniProgram },
  })
  await applySchema(emulator.store, readSchema(schema))
  // Without them the SDK looks for the machine's own metadata at every request.
  Object.assign(process.env, emulator.env)
  connectTo(init({ env: 'outbox', serviceUrl: `${emulator.url}/admin`, ...secrets }))
  return emulator
}

/** Each has allowed so many messages. */
export async function furnish({ wechat }: Emulator, count: number, allowed: number): Promise<Receiver[]> {
  const all = Array.from({ length: count }, (_, i) => {
    const { openid: openId } = wechat.people.add({ id: `receiver${i}` })
    return { openId, personId: personIdOf(openId) }
  })
  for (const { openId } of all)
    for (let i = 0; i < allowed; i++) wechat.subscriptions.accept(openId, templates.notice.id)
  for (let from = 0; from < all.length; from += BATCH) {
    const some = all.slice(from, from + BATCH)
    await people.insertMissing(some.map(({ personId, openId }) => stranger(personId, openId)))
    await messageCredits.insertMissing(
      some.map(({ personId }) => ({
        ...{ _id: creditIdOf(personId, 'notice'), personId, template: 'notice', n: allowed },
      })),
    )
  }
  return all
}
