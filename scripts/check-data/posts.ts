import { isLeading } from '../../contract/posts'
import { chamberSeats, posts, type PostDocument } from '../../cloudfunctions/domains/posts/documents'
import { derived, isCurrent } from '../../cloudfunctions/domains/posts/rules'
import { people, type PersonDocument } from '../../cloudfunctions/kernel/people'

type Found = (problem: string) => void

function checkPost(post: PostDocument, found: Found) {
  if (post.currentKey !== derived(post).currentKey) found(`posts ${post._id}: the current key is stale`)
  if (post.rank !== derived(post).rank) found(`posts ${post._id}: the rank is stale`)
  if (post.endedOn && post.startsOn && post.endedOn < post.startsOn)
    found(`posts ${post._id}: it ended before it began`)
}

/** What a person holds and whose a post is are the same fact, written twice. */
function checkHolders(all: Map<string, PostDocument>, everybody: Map<string, PersonDocument>, found: Found) {
  for (const { _id, posts: held, speaksFor } of everybody.values()) {
    for (const { postId, chamberId, post, chamberName } of held) {
      const one = all.get(postId)
      const agrees = one?.personId === _id && isCurrent(one)
      if (!agrees) found(`people ${_id}: holds ${postId}, which is not his or has ended`)
      else if (one.chamberId !== chamberId || one.post !== post || one.chamberName !== chamberName)
        found(`people ${_id}: his copy of ${postId} differs`)
    }
    const speaks = held.some(({ chamberId }) => chamberId === speaksFor)
    if (held.length > 0 ? !speaks : speaksFor !== null) found(`people ${_id}: speaks for no chamber of his`)
  }
  for (const { _id, personId, endedOn } of all.values()) {
    if (personId === null || endedOn !== null) continue
    const held = everybody.get(personId)?.posts.some(({ postId }) => postId === _id)
    if (!held) found(`posts ${_id}: bound to ${personId}, who does not hold it`)
  }
}

async function checkSeats(all: readonly PostDocument[], found: Found) {
  const seats = await chamberSeats.findAll({}, ['presidentPostId', 'secretaryPostIds'])
  const seated = seats.flatMap(({ presidentPostId, secretaryPostIds }) =>
    presidentPostId ? [presidentPostId, ...secretaryPostIds] : secretaryPostIds,
  )
  const leading = all.filter((post) => isCurrent(post) && isLeading(post.post))
  const presidents = new Set<string>()
  for (const { _id, chamberId, post } of leading) {
    if (!seated.includes(_id)) found(`posts ${_id}: a current ${post} without a seat in ${chamberId}`)
    if (post !== 'president') continue
    if (presidents.has(chamberId)) found(`chambers ${chamberId}: two current presidents`)
    presidents.add(chamberId)
  }
  const ids = new Set(leading.map(({ _id }) => _id))
  for (const id of seated)
    if (!ids.has(id)) found(`chambers: the seat of ${id}, which is no current leading post`)
}

/** The roster agrees with the people who hold its posts and with the chambers they lead. */
export async function checkPosts(found: Found) {
  const [all, everybody] = await Promise.all([posts.findAll({}), people.findAll({})])
  for (const post of all) checkPost(post, found)
  const byId = <T extends { _id: string }>(rows: T[]) => new Map(rows.map((row) => [row._id, row]))
  checkHolders(byId(all), byId(everybody), found)
  await checkSeats(all, found)
}
