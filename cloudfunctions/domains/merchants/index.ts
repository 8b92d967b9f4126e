import type { merchants as actions } from '@contract/merchants'
import type { Handlers } from '../../kernel/serve'
import { duplicates } from './duplicates'
import { keepApart } from './keep-apart'
import { merge } from './merge'
import { revealPhone } from './reveal-phone'
import { save } from './save'
import { search } from './search'
import { show } from './show'
import { unmerge } from './unmerge'

export const merchants = {
  search,
  show,
  save,
  revealPhone,
  duplicates,
  keepApart,
  merge,
  unmerge,
} satisfies Handlers<typeof actions>
