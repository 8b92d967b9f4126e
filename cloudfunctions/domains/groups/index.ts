import type { groups as actions } from '@contract/groups'
import type { Handlers } from '../../kernel/serve'
import { answer } from './answer'
import { bind } from './bind'
import { list } from './list'
import { release } from './release'

export const groups = { answer, list, bind, release } satisfies Handlers<typeof actions>
