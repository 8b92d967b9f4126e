import type { Clock } from './clock'
import type { Faults } from './faults'
import type { FunctionRunner } from './functions/runner'
import type { ObjectStorage } from './storage/objects'
import type { TempUrls } from './storage/temp-url'
import type { UploadGrants } from './storage/upload-grants'
import type { Store } from './store/types'
import type { WeChat } from './wechat/wechat'

/** What an action may use. */
export interface Platform {
  env: string
  /** `http://127.0.0.1:PORT`; known only once the server listens. */
  url: () => string
  store: Store
  storage: ObjectStorage
  grants: UploadGrants
  tempUrls: TempUrls
  functions: FunctionRunner
  wechat: WeChat
  clock: Clock
  faults: Faults
  /** Refuses every query inside a transaction, as WeChat's documents ask; the cloud itself lets `where().get()` pass. */
  strictTransactions: boolean
  log: Log
}

export type Log = (line: string) => void
