import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Ours; WeChat refuses a main package over 2 MB. */
export const MAIN_LIMIT_KB = 700
/** Not uploaded. */
const LEFT_OUT = /LICENSE\.txt$|\.map$|project\.config\.json$|\.build-stamp$/

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    return entry.isDirectory() ? filesIn(file) : [file]
  })

/** Bytes of the main package and of each subpackage of a built mini-program. */
export function packageSizes(dist: string, subpackages: readonly string[]) {
  const sizes = new Map<string, number>([
    ['main', 0],
    ...subpackages.map((root): [string, number] => [root, 0]),
  ])
  for (const file of filesIn(dist)) {
    const name = path.relative(dist, file)
    if (LEFT_OUT.test(name)) continue
    const owner = subpackages.find((root) => name.startsWith(`${root}/`)) ?? 'main'
    sizes.set(owner, (sizes.get(owner) ?? 0) + statSync(file).size)
  }
  return sizes
}
