import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { applySchema } from '../../emulator/apply-schema'
import { readSchema } from '../../emulator/read-schema'
import { startEmulator, type EmulatorOptions } from '../../emulator/server'
import { seed } from '../../scripts/seed'

const root = path.resolve(__dirname, '../..')
const store = path.join(root, '.cache/seeded')
const HOUR_MS = 3_600_000

type Options = Omit<EmulatorOptions, 'dir'>

export const removeFolder = (dir: string) => rmSync(dir, { recursive: true, force: true })

const temporary = () => mkdtempSync(path.join(os.tmpdir(), 'wenshang-house-'))

async function write(dir: string, options: Options) {
  const emulator = await startEmulator({ ...options, dir })
  await applySchema(emulator.store, readSchema(path.join(root, 'config/database.json')))
  await seed(emulator)
  await emulator.close()
}

/** All test files of one run share it, so it is named after the process that runs them; its dates are of this hour. */
const master = () => path.join(store, `${process.ppid}-${Math.floor(Date.now() / HOUR_MS)}`)

/** Of runs that are over. */
function forgetOld() {
  mkdirSync(store, { recursive: true })
  for (const name of readdirSync(store)) {
    const folder = path.join(store, name)
    if (Date.now() - statSync(folder).mtimeMs > 2 * HOUR_MS) removeFolder(folder)
  }
}

/** A folder with the demonstration data in it, for one emulator. The first to come writes them, the others copy. */
export async function seededFolder(options: Options): Promise<string> {
  const from = master()
  if (!existsSync(from)) {
    const fresh = temporary()
    await write(fresh, options)
    forgetOld()
    // Of two who wrote at once the later keeps his own.
    if (existsSync(from)) return fresh
    cpSync(fresh, `${from}.${process.pid}`, { recursive: true })
    renameSync(`${from}.${process.pid}`, from)
    return fresh
  }
  const copy = temporary()
  cpSync(from, copy, { recursive: true })
  return copy
}
