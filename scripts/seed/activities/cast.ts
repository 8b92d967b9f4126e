import { posts, type PostDocument } from '../../../cloudfunctions/domains/posts/documents'
import { newPost } from '../../../cloudfunctions/domains/posts/store'
import { personIdOf } from '../../../cloudfunctions/kernel/ids'
import { people } from '../../../cloudfunctions/kernel/people'
import type { Emulator } from '../../../emulator/server'
import { nameOf, phoneOf } from '../fiction'
import type { Participant } from './types'

/** Young merchants and others on the roster who have not come to the mini-program yet. */
const YOUNG = 64
const OTHERS = 32
/** Beyond the numbers that the leaders have. */
const FIRST = 2_000

function listed(n: number, post: 'young' | 'member', { chamberId, chamberName }: PostDocument, now: number) {
  const facts = { chamberId, chamberName, post, name: nameOf(FIRST + n), phone: phoneOf(FIRST + n) }
  return newPost({ ...facts, startsOn: null, endsOn: null, source: 'seed' }, now, `r_seed_${post}_${n}`)
}

/** Who takes part in the seeded activities. */
export interface Cast {
  /** By id in the local WeChat. */
  preview: (id: string) => Participant
  leaders: Participant[]
  young: Participant[]
  others: Participant[]
}

const onRoster = ({ _id, name, chamberId, chamberName, post }: PostDocument): Participant => ({
  ...{ participantId: _id, name, chamberId, chamberName, post },
})

async function previewPeople(wechat: Emulator['wechat']) {
  const joined = new Map((await people.findAll({})).map((person) => [person._id, person]))
  return (id: string): Participant => {
    const person = joined.get(personIdOf(wechat.people.find(id)?.openid ?? ''))
    const held = person?.posts[0]
    if (!person || !held) throw new Error(`${id} belongs to no chamber`)
    const { chamberId, chamberName, post } = held
    return { participantId: person._id, name: person.name, chamberId, chamberName, post }
  }
}

/** After chambers and people. */
export async function gatherCast(wechat: Emulator['wechat'], now: number): Promise<Cast> {
  const seeded = await posts.findAll({ source: 'seed', endedOn: null })
  const led = (kind: string) => seeded.filter(({ _id }) => _id.startsWith(`r_${kind}_c_`))
  const [presidents, secretaries] = [led('president'), led('secretary')]
  const chamber = (n: number) => presidents[(n * 7) % presidents.length]!
  const young = Array.from({ length: YOUNG }, (_, n) => listed(n, 'young', chamber(n), now))
  const others = Array.from({ length: OTHERS }, (_, n) => listed(YOUNG + n, 'member', chamber(n + 3), now))
  await posts.insertMissing([...young, ...others])
  return {
    preview: await previewPeople(wechat),
    leaders: [...presidents, ...secretaries].map(onRoster),
    young: young.map(onRoster),
    others: others.map(onRoster),
  }
}
