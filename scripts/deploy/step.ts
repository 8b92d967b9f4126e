import type { Settings } from './settings'

/** One thing that deploying does. `npm run deploy -- --dry-run` prints the titles and runs none. */
export interface Step {
  title: string
  /** The same call may be made again: deploying twice changes nothing the second time. */
  run: (settings: Settings) => Promise<unknown>
}
