import type { personalData as actions } from '@contract/personal-data'
import type { Handlers } from '../../kernel/serve'
import { export as exportMine } from './export'
import { leave } from './leave'
import { show } from './show'

export const personalData = { show, export: exportMine, leave } satisfies Handlers<typeof actions>
