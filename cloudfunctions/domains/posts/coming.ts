import { AppError } from '@contract/errors'
import { dateOf } from '@contract/values/time'
import { collection, command } from '../../kernel/database'
import { idFrom } from '../../kernel/ids'
import { bindFresh } from './bind'
import type { PostFacts } from './documents'
import { handOver } from './hand-over'
import { createPost, newPost } from './store'

/** 待任: a post whose term begins on a day to come. Nobody has any right by it until then. */
export interface ComingPostDocument extends Omit<PostFacts, 'startsOn'> {
  /** From chamber, post and number: entered twice it waits once. */
  _id: string
  startsOn: string
  /** The import that brought it; '' for none. */
  importId: string
  /** Why it could not begin on its day; '' while it waits. */
  problem: string
}

export const comingPosts = collection<ComingPostDocument>('coming_posts')

export const comingIdOf = ({ chamberId, post, phone }: Pick<PostFacts, 'chamberId' | 'post' | 'phone'>) =>
  idFrom('w', chamberId, post, phone)

/** A president takes over from whoever holds the seat, whose post ends the day before; others begin beside those there are. */
async function begin({ _id, importId: _, problem: _p, ...facts }: ComingPostDocument, now: number) {
  const { chamberId, post, name, phone, startsOn, endsOn } = facts
  if (post === 'president') {
    await handOver({ chamberId, post, successor: { name, phone }, startsOn, endsOn, by: null }, now)
    return
  }
  await bindFresh([await createPost(newPost(facts, now, idFrom('r', _id, startsOn)))], now)
}

async function tryToBegin(coming: ComingPostDocument, now: number) {
  try {
    await begin(coming, now)
    await comingPosts.remove(coming._id)
  } catch (error) {
    // One that cannot begin keeps nobody else waiting; the office sees why.
    if (!(error instanceof AppError)) throw error
    await comingPosts.update({ _id: coming._id }, { problem: error.body.message })
  }
}

/** The hourly job. Each is begun once: what begins has an id of its own from the post and the day. */
export async function beginComing(now: number): Promise<void> {
  const due = await comingPosts.findAll({ startsOn: command().lte(dateOf(now)), problem: '' })
  for (const coming of due) await tryToBegin(coming, now)
}
