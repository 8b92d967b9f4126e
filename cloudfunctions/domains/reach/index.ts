import type { reach as actions } from '@contract/reach'
import type { Handlers } from '../../kernel/serve'
import { audience } from './audience'
import { exportCalls } from './export-calls'
import { list } from './list'
import { nudge } from './nudge'
import { remind } from './remind'
import { show } from './show'
import { tickCall } from './tick-call'

export const reach = { list, show, nudge, audience, tickCall, exportCalls, remind } satisfies Handlers<
  typeof actions
>
