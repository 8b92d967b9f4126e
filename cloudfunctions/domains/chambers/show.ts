import type { chambers as actions } from '@contract/chambers'
import type { Handler } from '../../kernel/serve'
import { pageOf } from './views'

export const show: Handler<typeof actions.show> = ({ id }, context) => pageOf(id, context)
