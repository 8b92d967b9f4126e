import type { merchants as actions } from '@contract/merchants'
import type { Handlers } from '../../kernel/serve'
import { duplicates } from './duplicates'
import { merge } from './merge'
import { revealPhone } from './reveal-phone'
import { save } from './save'
import { search } from './search'
import { show } from './show'

export const merchants = { search, show, save, revealPhone, duplicates, merge } satisfies Handlers<
  typeof actions
>
