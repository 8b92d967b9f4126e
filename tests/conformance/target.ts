import tcb from '@cloudbase/node-sdk'
import type { Emulator, EmulatorOptions } from '../../emulator/server'
import { startTestCloud, type TestCloud } from '../support/cloud'

/**
 * What the suite runs against: the emulator, or with REMOTE=1 a real environment named by TCB_ENV,
 * TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY.
 */
export interface Target {
  app: TestCloud['app']
  db: TestCloud['db']
  /** An empty collection. */
  collection(): Promise<string>
  close(): Promise<void>
}

export const isRemote = process.env['REMOTE'] === '1'

/** The emulator behind a local target, for what only it can be asked. */
export const emulatorOf = (target: Target): Emulator => (target as LocalTarget).emulator

interface LocalTarget extends Target {
  emulator: Emulator
}

export async function openTarget(options: Partial<EmulatorOptions> = {}): Promise<Target> {
  return isRemote ? openRemote() : openLocal(options)
}

/** A test that a real environment cannot run; the reason is printed where it is left out. */
export function localTest(reason: string): typeof test {
  if (!isRemote) return test
  const skip = (name: string) => test.skip(`${name} (not on a cloud environment: ${reason})`, () => {})
  return Object.assign(skip, { each: () => skip }) as unknown as typeof test
}

async function openLocal(options: Partial<EmulatorOptions>): Promise<LocalTarget> {
  const cloud = await startTestCloud({ schema: false, ...options })
  let made = 0
  return {
    emulator: cloud.emulator,
    app: cloud.app,
    db: cloud.db,
    async collection() {
      made += 1
      await cloud.db.createCollection(`things_${made}`)
      return `things_${made}`
    },
    close: () => cloud.close(),
  }
}

/** Collections cannot be dropped through the SDK and are limited in number: a fixed few are emptied and used again. */
async function openRemote(): Promise<Target> {
  const env = process.env['TCB_ENV']
  if (!env) throw new Error('REMOTE=1 needs TCB_ENV, TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY')
  const app = tcb.init({ env })
  const db = app.database()
  const worker = process.env['JEST_WORKER_ID'] ?? '1'
  let made = 0
  return {
    app,
    db,
    async collection() {
      made += 1
      const name = `conformance_${worker}_${made}`
      await db.createCollection(name).catch((error: { code?: string }) => {
        if (error.code !== 'DATABASE_COLLECTION_ALREADY_EXIST') throw error
      })
      await db.collection(name).where({}).remove()
      return name
    },
    async close() {},
  }
}
