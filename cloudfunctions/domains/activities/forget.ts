import { createHmac } from 'node:crypto'
import { command } from '../../kernel/database'
import { drain } from '../../kernel/drain'
import { NOBODY } from '../../kernel/ids'
import { activityItems, signUpIdOf, signUps, type ActivityDocument, type SignUpDocument } from './documents'
import { ask } from './seats/ask'

export const GONE = '已退出'
const SLICE = 40

/** In the place of somebody's id. Found again only with the activity's secret: a broken run is finished by the next one. */
const nobodyIn = ({ secret }: ActivityDocument, participantId: string) =>
  `x_${createHmac('sha256', Buffer.from(secret, 'hex')).update(participantId).digest('hex').slice(0, 24)}`

/** Somebody who has left: in figures he counts, by name he is not there. */
export const isForgotten = (participantId: string) => participantId.startsWith('x_')

/** Chamber, marks and what he thought of it stay for the figures; name and answers go. */
async function forgetOne(activity: ActivityDocument, signUp: SignUpDocument, now: number) {
  const as = nobodyIn(activity, signUp.participantId)
  const _id = signUpIdOf(activity._id, as)
  const nameless = { name: GONE, answers: {}, signedUpBy: null, cancelRequest: null, asking: '' }
  const rank = signUp.rank.replace(signUp._id, _id)
  await signUps.insertMissing([{ ...signUp, ...nameless, _id, rank, participantId: as }])
  await ask(activity._id, { kind: 'forget', participantId: signUp.participantId, as }, now)
  await signUps.remove(signUp._id)
}

/** `ids`: as whom he may stand there. @returns false when the time is over before all is done */
export async function forgetSignUps(
  personId: string,
  ids: readonly string[],
  now: number,
  until: number,
): Promise<boolean> {
  const where = { participantId: command().in([...ids]) }
  const next = () => signUps.find({ where, limit: SLICE })
  const forget = async (signUp: SignUpDocument) => {
    const activity = await activityItems.get(signUp.activityId)
    await (activity ? forgetOne(activity, signUp, now) : signUps.remove(signUp._id))
  }
  await signUps.update({ 'signedUpBy.id': personId }, { signedUpBy: { id: NOBODY, name: GONE } })
  return drain(next, forget, until)
}
