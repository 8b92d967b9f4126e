import type { pledges as actions } from '@contract/pledges'
import type { Handler } from '../../kernel/serve'
import { pledgesOfPerson } from './of-person'

/** Latest first. */
export const mine: Handler<typeof actions.mine> = async (_, { caller, now }) => ({
  items: caller.id === null ? [] : await pledgesOfPerson(caller.id, now),
})
