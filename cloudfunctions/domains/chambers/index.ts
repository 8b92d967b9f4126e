import type { chambers as actions } from '@contract/chambers'
import type { Handlers } from '../../kernel/serve'
import { confirm } from './confirm'
import { correct } from './correct'
import { directory } from './directory'
import { handOver } from './hand-over'
import { save } from './save'
import { show } from './show'

export const chambers = { directory, show, confirm, correct, save, handOver } satisfies Handlers<
  typeof actions
>
