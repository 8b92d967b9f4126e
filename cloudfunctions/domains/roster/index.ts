import type { roster as actions } from '@contract/roster'
import type { Handlers } from '../../kernel/serve'
import { coming } from './coming'
import { dropComing } from './drop-coming'
import { end } from './end'
import { export as exportRoster } from './export'
import { list } from './list'
import { revealPhone } from './reveal-phone'
import { save } from './save'
import { work } from './work'

export const roster = {
  list,
  save,
  end,
  coming,
  dropComing,
  revealPhone,
  export: exportRoster,
  work,
} satisfies Handlers<typeof actions>
