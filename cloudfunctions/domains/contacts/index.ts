import type { contacts as actions } from '@contract/contacts'
import type { Handlers } from '../../kernel/serve'
import { answer } from './answer'
import { list } from './list'
import { request } from './request'

export const contacts = { request, list, answer } satisfies Handlers<typeof actions>
