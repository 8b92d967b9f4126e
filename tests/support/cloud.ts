import { existsSync } from 'node:fs'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { applySchema } from '../../emulator/apply-schema'
import type { Identity } from '../../emulator/functions/identity'
import { readSchema } from '../../emulator/read-schema'
import { type Emulator, type EmulatorOptions, startEmulator } from '../../emulator/server'
import { callFunction } from '../../emulator/wechat/call-function'

const root = path.join(__dirname, '../..')
const schemaFile = path.join(root, 'config/database.json')

export interface TestCloud {
  emulator: Emulator
  app: ReturnType<typeof tcb.init>
  db: ReturnType<ReturnType<typeof tcb.init>['database']>
  /**
   * Calls a function and gives back what it returned. A string is the id of a person who calls from the mini-program; an
   * identity is put into the function's environment as it is; none is a call by another function.
   */
  call(
    name: string,
    data: Record<string, unknown>,
    caller?: string | Identity,
    /** Top-level fields of the data that the page made with `wx.cloud.CloudID`. */
    cloudIds?: Record<string, string>,
  ): Promise<unknown>
  close(): Promise<void>
}

export interface TestCloudOptions extends Partial<EmulatorOptions> {
  /** Serve the built bundles of `dist/cloudfunctions`; build them first. */
  functions?: boolean
  /** Create the app's own collections and indexes; yes unless said otherwise. */
  schema?: boolean
}

/** A cloud of its own for one test file: in memory, on a free port, with the app's collections. */
export async function startTestCloud({
  functions,
  schema = true,
  ...options
}: TestCloudOptions = {}): Promise<TestCloud> {
  const emulator = await startEmulator({
    dir: null,
    port: 0,
    env: 'test-env',
    secretId: 'AKIDtest',
    secretKey: 'test-secret-key',
    functionsDir: functions ? path.join(root, 'dist/cloudfunctions') : undefined,
    ...options,
  })
  if (schema && existsSync(schemaFile)) await applySchema(emulator.store, readSchema(schemaFile))

  // The SDKs read the environment at every call, not once.
  const before = { ...process.env }
  const apiToken = emulator.functions.giveApiToken({ functionName: 'test', permissions: ['*'] })
  Object.assign(process.env, emulator.env, { WX_CONTEXT_KEYS: 'WX_API_TOKEN', WX_API_TOKEN: apiToken })
  const app = tcb.init({
    env: emulator.env['TCB_ENV'],
    serviceUrl: `${emulator.url}/admin`,
    secretId: emulator.env['TENCENTCLOUD_SECRETID'],
    secretKey: emulator.env['TENCENTCLOUD_SECRETKEY'],
  })

  return {
    emulator,
    app,
    db: app.database(),
    async call(name, data, caller, cloudIds) {
      if (typeof caller !== 'string')
        return emulator.functions.invoke(name, data, caller ?? { source: 'scf' })
      const person = emulator.wechat.people.find(caller) ?? emulator.wechat.people.add({ id: caller })
      return callFunction(emulator.wechat, person, { name, data, cloudIds })
    },
    async close() {
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
      Object.assign(process.env, before)
      await emulator.close()
    },
  }
}
