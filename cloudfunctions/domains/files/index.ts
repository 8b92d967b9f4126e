import type { files as actions } from '@contract/files'
import type { Handlers } from '../../kernel/serve'
import { accept } from './accept'

export const files = { accept } satisfies Handlers<typeof actions>
