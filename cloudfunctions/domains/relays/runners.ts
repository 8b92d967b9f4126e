import { isAllowed, office } from '@contract/access'
import { mustHold } from '@contract/errors'
import type { relays } from '@contract/relays'
import { command } from '../../kernel/database'
import { nameQueryOf } from '../../kernel/names'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { posts } from '../posts/documents'
import { whyNotHand, whyNotHold } from './rules'
import { loadCourse } from './store'

const SHOWN = 20

/** For whoever has the baton to give, so that nobody goes through the young merchants' names without a reason. */
export const runners: Handler<typeof relays.runners> = async ({ activityId, query }, { caller, now }) => {
  const course = await loadCourse(activityId, now)
  if (!isAllowed(office, caller.roles)) mustHold(whyNotHold(course, caller))
  const search = nameQueryOf(query)
  if (!search) return { items: [] }
  const found = await posts.find({
    where: {
      ...{ terms: command().all(search.terms), post: 'young', endedOn: null },
      personId: command().and([command().neq(null), command().neq(caller.id)]),
    },
    order: ['rank', 'asc'],
    limit: SHOWN,
    fields: ['personId', 'name', 'chamberName'],
  })
  const byPerson = new Map(found.map((post) => [post.personId ?? '', post]))
  const known = await people.find({ where: { _id: command().in([...byPerson.keys()]) }, limit: SHOWN })
  const whyNot = new Map(
    known.map((person) => [person._id, whyNotHand(course, { ...person, id: person._id })]),
  )
  return {
    items: [...byPerson].map(([personId, { name, chamberName }]) => ({
      ...{ personId, name, chamberName },
      whyNot: whyNot.get(personId)?.message ?? null,
    })),
  }
}
