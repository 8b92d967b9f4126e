import { MANAGERS, rosters } from '../../cloudfunctions/domains/office/documents'
import { bindPostsOf } from '../../cloudfunctions/domains/posts/bind'
import { posts } from '../../cloudfunctions/domains/posts/documents'
import { createPost, newPost } from '../../cloudfunctions/domains/posts/store'
import { profiles } from '../../cloudfunctions/domains/young/documents'
import { bareProfile, withDerived } from '../../cloudfunctions/domains/young/store'
import { personIdOf } from '../../cloudfunctions/kernel/ids'
import { people, stranger, type PersonDocument } from '../../cloudfunctions/kernel/people'
import { PRIVACY_VERSION } from '../../contract/members'
import type { Emulator } from '../../emulator/server'
import { seedPeople, type SeedPerson } from './people'

/** 31 December 2013, the first hall was finished in that month. */
const SINCE = 1_388_419_200_000

type WeChat = Emulator['wechat']

const known = (person: SeedPerson, openId: string, phone: string): PersonDocument => ({
  ...stranger(personIdOf(openId), openId),
  name: person.name ?? '',
  consent: { version: PRIVACY_VERSION, at: SINCE },
  ...(person.posts && { phone, phoneVerified: true }),
  office: person.office ? { role: person.office, since: SINCE } : null,
})

async function addPosts({ id, name, posts: held }: SeedPerson, phone: string) {
  for (const facts of held ?? []) {
    const postId = `r_seed_${id}_${facts.chamberId}`
    await createPost(newPost({ ...facts, name: name ?? '', phone, source: 'seed' }, SINCE, postId))
  }
}

async function addProfile(person: PersonDocument) {
  const post = person.posts.find((held) => held.post === 'young')
  if (!post) return
  const told = {
    industry: '鞋服外贸',
    birthBand: '1985' as const,
    skills: ['跨境电商', '英语'],
    mentor: '郑海川',
  }
  await profiles.insert(withDerived({ ...bareProfile(person, post, SINCE), ...told }))
}

/** As joining does it: his number, the roster's posts under it, and both bound. */
async function join(person: SeedPerson, { openid, phone }: { openid: string; phone: string }) {
  const document = known(person, openid, phone)
  if (await people.get(document._id)) return
  await addPosts(person, phone)
  await people.insert(document)
  await bindPostsOf(document, SINCE)
  await addProfile((await people.get(document._id)) ?? document)
}

/** Who is there already stays as he is, whatever he did since. After the chambers. Returns the editor's openid. */
export async function writePeople(wechat: WeChat): Promise<string> {
  const openIdOf = new Map<string, string>()
  for (const person of seedPeople) {
    const { id, nickname, awaitedAs } = person
    const awaited = awaitedAs ? await posts.get(awaitedAs) : null
    const added = wechat.people.add({ id, nickname, ...(awaited && { phone: awaited.phone }) })
    openIdOf.set(id, added.openid)
    if (person.name) await join(person, added)
  }
  const personIds = seedPeople
    .filter(({ office }) => office === 'manager')
    .map(({ id }) => personIdOf(openIdOf.get(id) ?? ''))
  await rosters.insert({ _id: MANAGERS, personIds })
  return openIdOf.get('editor') ?? ''
}
