import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(__dirname, '..')

const isTest = (name: string) => /\.test\.[jt]sx?$/.test(name)

function filesUnder(file: string): string[] {
  if (!existsSync(file)) return []
  if (!statSync(file).isDirectory()) return [file]
  return readdirSync(file)
    .filter((name) => !isTest(name))
    .sort()
    .flatMap((name) => filesUnder(path.join(file, name)))
}

/** By content, not by date: a fresh checkout gives every file the date of today. */
function fingerprintOf(inputs: string[]) {
  const hash = createHash('sha256').update(process.version)
  for (const file of inputs.flatMap((input) => filesUnder(path.join(root, input)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

export interface Build {
  name: string
  /** Files and folders it is made from, from the root. */
  inputs: string[]
  /** A file that every run of it writes. */
  marker: string
  run: () => unknown
}

/** Also tells a build that somebody else ran, or that was broken off, from the one on record: by the marker's date. */
function stateOf({ inputs, marker }: Build) {
  const file = path.join(root, marker)
  return existsSync(file) ? `${fingerprintOf(inputs)} ${statSync(file).mtimeMs}` : 'missing'
}

/** Runs a build unless its output is there and was made from the same inputs. Tells whether it ran. */
export async function unlessUnchanged(build: Build) {
  const record = path.join(root, '.cache/built', build.name)
  const last = existsSync(record) ? readFileSync(record, 'utf8') : null
  if (last === stateOf(build)) return false
  await build.run()
  mkdirSync(path.dirname(record), { recursive: true })
  writeFileSync(record, stateOf(build))
  return true
}
