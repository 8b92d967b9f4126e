import { watch } from 'node:fs'

/** Editors write a file several times in a row. */
const QUIET_MS = 150

/** Calls `build` after a change under these folders, one build at a time. A failed one is told and waits for the next change. */
export function rebuildOnChange(folders: string[], build: () => Promise<unknown>) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const tell = (error: unknown) => console.error(error instanceof Error ? error.message : error)
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(build).catch(tell)), QUIET_MS)
  }
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, later))
  return () => {
    clearTimeout(timer)
    watchers.forEach((watcher) => watcher.close())
  }
}
