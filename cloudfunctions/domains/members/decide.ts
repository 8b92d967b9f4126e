import { AppError, fail } from '@contract/errors'
import type { Parsed } from '@contract/action'
import { applicationStateNames, type members } from '@contract/members'
import { postNames } from '@contract/posts'
import type { Context } from '../../kernel/context'
import { idFrom } from '../../kernel/ids'
import { people, rolesOf } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { inTransaction, type Tx } from '../../kernel/transaction'
import { posts } from '../posts/documents'
import { bindIn, createIn, findCurrent, newPost, orHeldTwice } from '../posts/store'
import { applications, type ApplicationDocument } from './documents'
import { applicationMustBeWaiting, deciderMustBeEntitled } from './rules'
import { loadApplication } from './store'
import { toApplication } from './views'

type Decision = Parsed<typeof members.decide>

/** Known before the answer was lost: the same person decides the same again. */
const isRepeated = ({ state, decidedBy }: ApplicationDocument, { approve }: Decision, { caller }: Context) =>
  decidedBy === caller.id && state === (approve ? 'approved' : 'refused')

/** The post he asked for: the roster's own, when it has one under his number, else a new one. */
async function givePost(tx: Tx, application: ApplicationDocument, rosterId: string | null, now: number) {
  const onRoster = rosterId ? await tx.get(posts, rosterId) : null
  if (onRoster?.endedOn === null) return bindIn(tx, onRoster, application.personId, now)
  const { _id, at, chamberId, chamberName, post, name, phone } = application
  const facts = { chamberId, chamberName, post, name, phone, startsOn: null, endsOn: null }
  const begun = newPost({ ...facts, source: 'application' }, now, idFrom('r', 'application', _id, String(at)))
  await createIn(tx, begun)
  await bindIn(tx, begun, application.personId, now)
}

async function decideOnce(decision: Decision, context: Context): Promise<ApplicationDocument> {
  const { caller, now } = context
  const rosterId = (await findCurrent(await loadApplication(decision.id)))?._id ?? null
  return inTransaction(async (tx) => {
    const application = (await tx.get(applications, decision.id)) ?? fail('application.not_found')
    // As he stands in this moment: an election may have ended his post since the call came in.
    const decider = await tx.get(people, caller.id ?? '')
    deciderMustBeEntitled(application, {
      id: caller.id,
      roles: rolesOf(decider),
      posts: decider?.posts ?? [],
    })
    if (isRepeated(application, decision, context)) return application
    applicationMustBeWaiting(application)
    const decided: ApplicationDocument = {
      ...application,
      state: decision.approve ? 'approved' : 'refused',
      reason: decision.approve ? null : decision.reason,
      queue: '',
      decidedBy: caller.id,
      decidedAt: now,
    }
    if (decision.approve) await givePost(tx, application, rosterId, now)
    await tx.put(applications, decided)
    return decided
  })
}

const decideOrHeldTwice = (decision: Decision, context: Context) =>
  orHeldTwice(() => decideOnce(decision, context))

/** An import may add the very post between our look and our write: the second look finds it. */
async function decideTwiceAtMost(decision: Decision, context: Context) {
  try {
    return await decideOrHeldTwice(decision, context)
  } catch (error) {
    const isMetByImport = error instanceof AppError && error.body.code === 'post.held_twice'
    if (!isMetByImport) throw error
    return decideOrHeldTwice(decision, context)
  }
}

export const decide: Handler<typeof members.decide> = async (decision, context) => {
  const { name, chamberName, post } = await loadApplication(decision.id)
  context.note({ target: `${name}：${chamberName}${postNames[post]}` })
  const decided = await decideTwiceAtMost(decision, context)
  context.note({
    target: `${name}：${chamberName}${postNames[post]}`,
    before: applicationStateNames.waiting,
    after: { 结果: applicationStateNames[decided.state], ...(decided.reason && { 原因: decided.reason }) },
  })
  return toApplication(decided)
}
