import type { shares as actions } from '@contract/shares'
import type { Handlers } from '../../kernel/serve'
import { arrive } from './arrive'
import { code } from './code'
import { enter } from './enter'
import { liveCard } from './live-card'
import { make } from './make'
import { recommend } from './recommend'

export const shares = { make, recommend, arrive, enter, code, liveCard } satisfies Handlers<typeof actions>
