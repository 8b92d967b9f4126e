import type { PostKind } from '@contract/posts'
import { signUps, type ActivityDocument } from '../../../cloudfunctions/domains/activities/documents'
import { askOrFail } from '../../../cloudfunctions/domains/activities/seats/ask'
import { newSignUp, type SignUpFacts } from '../../../cloudfunctions/domains/activities/sign-up-documents'

const xian = { chamberId: 'c_xian', chamberName: '西安温州商会', post: 'member' as PostKind }

export const crowd = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ participantId: `r_${i + 1}`, name: `学员${i + 1}` }))

type Somebody = Pick<SignUpFacts, 'participantId' | 'name'> & Partial<SignUpFacts>

/** Signs them up in this order, as many as a class has, in one ask. */
export async function fillSeats({ _id: activityId }: ActivityDocument, people: Somebody[], now: number) {
  const blank = { activityId, post: xian, answers: {}, signedUpBy: null }
  const documents = people.map((somebody) => newSignUp({ ...blank, ...somebody }, now))
  await signUps.insertMissing(documents)
  const chamberId = documents[0]?.chamberId ?? xian.chamberId
  const entrants = people.map(({ participantId }) => ({ participantId, also: [] }))
  return askOrFail(
    activityId,
    { kind: 'signUpMany', chamberId, entrants, approved: false, by: '周敏之' },
    now,
  )
}
