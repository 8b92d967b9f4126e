import { readStored, store } from './storage'

/** Read and not drawn yet. */
const unproven = new Set<string>()

/** An answer that the phone has kept. A copy of another time may be of another shape: until it is drawn it counts as unproven. */
export function readKept<T>(name: string): T | null {
  unproven.add(name)
  return readStored<T>(name)
}

/** The page that shows it has been drawn. */
export const proveKept = (name: string) => void unproven.delete(name)

/** A page could not be drawn: what it may have stumbled over is fetched again. */
export function dropUnproven() {
  for (const name of unproven) store(name, null)
  unproven.clear()
}
