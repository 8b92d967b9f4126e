import type { audit as actions } from '@contract/audit'
import type { Handlers } from '../../kernel/serve'
import { search } from './search'

export const audit = { search } satisfies Handlers<typeof actions>
