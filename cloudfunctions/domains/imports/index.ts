import type { imports as actions } from '@contract/imports'
import type { Handlers } from '../../kernel/serve'
import { advance } from './advance'
import { apply } from './apply'
import { cancel } from './cancel'
import { list } from './list'
import { map } from './map'
import { rows } from './rows'
import { start } from './start'
import { template } from './template'

export const imports = { template, start, map, advance, rows, apply, cancel, list } satisfies Handlers<
  typeof actions
>
