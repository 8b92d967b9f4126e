import { DocumentStore } from './document-store'
import { memoryLog, openLog } from './log'
import type { Store } from './types'

/**
 * Opens the data directory, making it when it is new; null keeps everything in memory only.
 * @throws StoreError STORAGE_FAILED when another process uses the directory, or it cannot be written
 */
export async function openStore(directory: string | null): Promise<Store> {
  return new DocumentStore(directory === null ? memoryLog : openLog(directory))
}
