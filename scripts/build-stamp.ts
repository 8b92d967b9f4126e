import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

function filesUnder(entry: string): string[] {
  if (statSync(entry).isFile()) return [entry]
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesUnder(path.join(entry, name)))
}

/** One number for everything that goes into a build: it changes when, and only when, a build would. */
export function fingerprint(root: string, sources: readonly string[], settings: string) {
  const hash = createHash('sha256').update(settings)
  for (const file of sources.flatMap((source) => filesUnder(path.join(root, source)))) {
    hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

const stampOf = (dist: string) => path.join(dist, '.build-stamp')

export function isCurrent(dist: string, print: string) {
  try {
    return readFileSync(stampOf(dist), 'utf8') === print
  } catch {
    return false
  }
}

export const stamp = (dist: string, print: string) => writeFileSync(stampOf(dist), print)
