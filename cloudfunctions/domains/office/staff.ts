import { officeRoles, type office } from '@contract/office'
import { command } from '../../kernel/database'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'

/** A handful of people; the limit is CloudBase's. */
const MAX_STAFF = 1000

export const staff: Handler<typeof office.staff> = async (_, { caller }) => {
  const found = await people.find({
    where: { 'office.role': command().in([...officeRoles]) },
    limit: MAX_STAFF,
  })
  const items = found.flatMap(({ _id, name, office }) =>
    office ? [{ id: _id, name, ...office, isMe: _id === caller.id }] : [],
  )
  return { items: items.sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1)) }
}
