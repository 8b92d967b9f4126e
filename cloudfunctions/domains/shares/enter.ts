import type { shares } from '@contract/shares'
import type { Handler } from '../../kernel/serve'
import { loadShare } from './store'

/** What the code leads to; whether he may see it is said there. */
export const enter: Handler<typeof shares.enter> = async ({ share }, { now }) => ({
  subject: (await loadShare(share, now)).subject,
})
