import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { openStore } from '../../emulator/store/open-store'

/** `.data/`: the local CloudBase, and whether the demonstration data is in it. */
export class DataFolder {
  constructor(readonly path: string) {
    mkdirSync(path, { recursive: true })
  }

  get #seededMark() {
    return path.join(this.path, 'seeded')
  }

  get isSeeded() {
    return existsSync(this.#seededMark)
  }

  markSeeded() {
    writeFileSync(this.#seededMark, '')
  }

  /** What the emulator keeps. */
  get cloud() {
    return path.join(this.path, 'cloud')
  }

  /**
   * Also before seeding: one that was broken off leaves half of the data, and the other half would not fit.
   * @throws StoreError when another emulator is using it
   */
  async wipe() {
    await (await openStore(this.cloud)).close()
    rmSync(this.path, { recursive: true, force: true })
    mkdirSync(this.path, { recursive: true })
  }
}

/** Asked on a terminal only: nothing is deleted because nobody could answer. */
export async function confirmWipe(folder: string) {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(
    `清空 ${folder} 里的全部数据？Delete all local data? 输入 yes 确认：`,
  )
  terminal.close()
  return answer.trim().toLowerCase() === 'yes'
}
