import { fail } from '@contract/errors'
import type { Context } from '../../kernel/context'
import { inTransaction, type Tx } from '../../kernel/transaction'
import { derived } from './derived'
import { activityItems, type ActivityDocument, type Derived, type PublishedActivity } from './documents'
import { isPublished } from './rules'

export type ActivityChange = Partial<Omit<ActivityDocument, '_id' | keyof Derived>>

/** As the office has it, draft or not. @throws activity.not_found */
export const loadAnyActivity = async (id: string) =>
  (await activityItems.get(id)) ?? fail('activity.not_found')

/** As people see it. @throws activity.not_found for a draft, too */
export async function loadActivity(id: string): Promise<PublishedActivity> {
  const activity = await loadAnyActivity(id)
  return isPublished(activity) ? activity : fail('activity.not_found')
}

export const touchedBy = ({ caller, now }: Context) => ({
  updatedBy: caller.name ?? '经合办',
  updatedAt: now,
})

export const withDerived = (activity: Omit<ActivityDocument, keyof Derived>): ActivityDocument => {
  const whole = activity as ActivityDocument
  return { ...whole, ...derived(whole) }
}

/**
 * Loads, decides, saves, in one transaction, so that two at the desk never overwrite each other. `decide` returns null to leave
 * it as it is; it may run several times. `also` writes with it.
 */
export const changeActivity = (
  id: string,
  decide: (activity: ActivityDocument) => ActivityChange | null,
  also?: (tx: Tx, changed: ActivityDocument) => Promise<void>,
): Promise<ActivityDocument> =>
  inTransaction(async (tx) => {
    const activity = (await tx.get(activityItems, id)) ?? fail('activity.not_found')
    const change = decide(activity)
    if (!change) return activity
    const changed = withDerived({ ...activity, ...change })
    await tx.update(activityItems, id, { ...change, ...derived(changed) })
    await also?.(tx, changed)
    return changed
  })
