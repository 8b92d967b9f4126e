import type { activityDesk } from '@contract/activity-desk'
import { fail } from '@contract/errors'
import { idFrom } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { signUpIdOf, signUps, type PublishedActivity, type SignUpDocument } from '../activities/documents'
import { inboxesOf } from '../activities/inboxes'
import { askOrFail } from '../activities/seats/ask'
import { pathOf } from '../activities/seats/notices'
import { loadSettled } from '../activities/seats/read'
import { loadActivity } from '../activities/store'
import { noticeMessage } from '../deliveries/notice-message'
import { tell } from '../inbox/tell'
import { rowFor } from './roll/rows'

type Request = NonNullable<SignUpDocument['cancelRequest']>

/** The seat first: whoever is out keeps no request, and the same answer again finishes what a crash left. */
async function letGo({ _id }: PublishedActivity, signUp: SignUpDocument, now: number) {
  const sheet = await askOrFail(
    _id,
    { kind: 'cancel', participantId: signUp.participantId, agreed: true },
    now,
  )
  await signUps.update({ _id: signUp._id }, { cancelRequest: null, asking: '' })
  return sheet
}

async function keep(activity: PublishedActivity, signUp: SignUpDocument, request: Request, now: number) {
  await signUps.update({ _id: signUp._id }, { cancelRequest: { ...request, state: 'refused' }, asking: '' })
  const text = `“${activity.title}”${request.note && `：${request.note}`}。您的名额仍然保留`
  const id = idFrom('n', 'cancel request', signUp._id, String(request.at))
  const said = { title: '取消申请未获同意', text, at: now }
  const words = {
    kind: 'activity' as const,
    ...said,
    path: pathOf(activity._id),
    message: noticeMessage(said),
  }
  const persons = await inboxesOf([signUp.participantId])
  await tell([...persons.values()].map((to) => ({ id, to, ...words })))
  return loadSettled(activity._id, now)
}

export const decideCancel: Handler<typeof activityDesk.decideCancel> = async (input, context) => {
  const { id, participantId, agree, note: words } = input
  const { now, note } = context
  const activity = await loadActivity(id)
  const signUp = (await signUps.get(signUpIdOf(id, participantId))) ?? fail('activity.nobody_there')
  const request = signUp.asking ? signUp.cancelRequest : null
  if (!request) return fail('activity.not_asking')
  note({
    target: `${activity.title}：${signUp.name}（${signUp.chamberName}）`,
    after: agree ? '同意取消' : `不同意取消${words && `：${words}`}`,
  })
  const sheet = agree
    ? await letGo(activity, signUp, now)
    : await keep(activity, signUp, { ...request, note: words }, now)
  return rowFor(id, sheet, participantId)
}
