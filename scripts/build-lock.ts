import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 300

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A build that was killed leaves its lock behind. */
function isAbandoned(lock: string) {
  try {
    return !isAlive(Number(readFileSync(path.join(lock, 'pid'), 'utf8')))
  } catch {
    // Taken a moment ago, its owner not yet written down; or just released.
    return false
  }
}

/** One build of a folder at a time, whoever asks: `npm start` in one window and `npm test` in another. */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(lock), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch {
      if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true })
      else await sleep(POLL_MS)
    }
  }
  try {
    writeFileSync(path.join(lock, 'pid'), String(process.pid))
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
