import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { connectTo } from '../../cloudfunctions/kernel/cloud'
import { applySchema } from '../../emulator/apply-schema'
import { readSchema } from '../../emulator/read-schema'
import { startEmulator, type Emulator } from '../../emulator/server'
import { callFunction } from '../../emulator/wechat/call-function'
import { buildFunctions, functionsDir } from '../build-functions'
import { EDITOR, furnishCrowd, guests, writeWeChatPeople } from './crowd'
import { openHall, type Call } from './hall-of'

const schema = path.resolve(__dirname, '../../config/database.json')

/** Every request to the database from now on, by its name on the wire. */
function listen({ faults }: Emulator): string[] {
  const seen: string[] = []
  const pass = faults.pass.bind(faults)
  faults.pass = (action) => {
    if (action.startsWith('database.')) seen.push(action)
    return pass(action)
  }
  return seen
}

/** What the database is asked when somebody comes alone, taps once and gets a seat. */
export async function requestsOfOneSignUp(): Promise<string[]> {
  await buildFunctions()
  const dir = mkdtempSync(path.join(tmpdir(), 'surge-'))
  const [first, guest] = guests(2)
  writeWeChatPeople(dir, [EDITOR, first!.who, guest!.who])
  const secrets = { secretId: 'AKIDsurge', secretKey: 'surge' }
  const emulator = await startEmulator({ dir, port: 0, env: 'surge', functionsDir, ...secrets })
  try {
    await applySchema(emulator.store, readSchema(schema))
    const serviceUrl = `${emulator.url}/admin`
    connectTo(tcb.init({ env: 'surge', serviceUrl, ...secrets }))
    await furnishCrowd([first!, guest!])
    const call: Call = (who, action, input) =>
      callFunction(emulator.wechat, emulator.wechat.people.find(who)!, {
        name: 'api',
        data: { action, input },
      })
    const id = await openHall(call, 10, [])
    const seen = listen(emulator)
    await call(guest!.who, 'activities.signUp', { id, chamberId: guest!.chamberId, answers: {} })
    return [...seen]
  } finally {
    await emulator.close()
    rmSync(dir, { recursive: true, force: true })
  }
}
