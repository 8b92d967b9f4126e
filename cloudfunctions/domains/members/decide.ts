import { AppError, fail } from '@contract/errors'
import type { Parsed } from '@contract/action'
import { applicationStateNames, type members } from '@contract/members'
import { postNames } from '@contract/posts'
import type { Context } from '../../kernel/context'
import { people, rolesOf } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { findCurrent, orHeldTwice } from '../posts/store'
import { applications, type ApplicationDocument } from './documents'
import { givePost } from './give-post'
import { applicationMustBeWaiting, deciderMustBeEntitled } from './rules'
import { loadApplication } from './store'
import { toApplication } from './views'

type Decision = Parsed<typeof members.decide>

/** Known before the answer was lost: the same person decides the same again. */
const isRepeated = ({ state, decidedBy }: ApplicationDocument, { approve }: Decision, { caller }: Context) =>
  decidedBy === caller.id && state === (approve ? 'approved' : 'refused')

const isCorrecting = (decision: Decision, { rosterName }: ApplicationDocument) =>
  decision.approve && decision.rosterName === 'correct' && !!rosterName

/** What became of the roster's name, where there were two. */
function nameInWords(decision: Decision, { name, rosterName }: ApplicationDocument): Record<string, string> {
  if (!rosterName) return {}
  if (!decision.approve) return { 名册姓名: rosterName, 本人填写: name }
  return {
    名册姓名: decision.rosterName === 'correct' ? `“${rosterName}”改为“${name}”` : `仍为“${rosterName}”`,
    本人填写: name,
  }
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
    if (decision.approve) {
      const isCorrected = isCorrecting(decision, application)
      await givePost(tx, application, { rosterId, isCorrected, roles: rolesOf(decider) }, now)
    }
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
    after: {
      结果: applicationStateNames[decided.state],
      ...(decided.reason && { 原因: decided.reason }),
      ...nameInWords(decision, decided),
    },
  })
  return toApplication(decided)
}
