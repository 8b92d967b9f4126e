import { AppError, fail } from '@contract/errors'
import { dateOf } from '@contract/values/time'
import { collection, command } from '../../kernel/database'
import { idFrom } from '../../kernel/ids'
import { each, without } from '../../kernel/jobs/each'
import { bindFresh } from './bind'
import type { PostFacts } from './documents'
import { handOver, successorId, type HandOver } from './hand-over'
import { termToComeMustBePossible } from './rules'
import { createPost, findCurrent, newPost } from './store'

/** 待任: a post whose term begins on a day to come. Nobody has any right by it until then. */
export interface ComingPostDocument extends Omit<PostFacts, 'startsOn'> {
  /** From chamber, post and number: entered twice it waits once. */
  _id: string
  startsOn: string
  /** The president who said so, a person's id: it is worth what he is on its day. The office's and older ones have none. */
  by?: string | null
  /** The import that brought it; '' for none. */
  importId: string
  /** Why it could not begin on its day; '' while it waits. */
  problem: string
}

export const comingPosts = collection<ComingPostDocument>('coming_posts')

export const comingIdOf = ({ chamberId, post, phone }: Pick<PostFacts, 'chamberId' | 'post' | 'phone'>) =>
  idFrom('w', chamberId, post, phone)

type Facts = Omit<ComingPostDocument, '_id' | 'importId' | 'problem'>

export const comingPost = (facts: Facts, importId = ''): ComingPostDocument => ({
  ...facts,
  ...{ _id: comingIdOf(facts), importId, problem: '' },
})

/** Waits for its day; entered again it takes the place of what waits. @throws post.held_twice, post.term_impossible */
export async function waitForItsDay(facts: Facts, now: number): Promise<ComingPostDocument> {
  termToComeMustBePossible(facts, dateOf(now))
  if (!takesOver(facts) && (await findCurrent(facts))) fail('post.held_twice')
  const coming = comingPost(facts)
  await comingPosts.put(coming)
  return coming
}

/** A president, and whoever was elected at a 换届, follows those who hold the post, whose terms end the day before. */
const takesOver = ({ post, source }: Pick<PostFacts, 'post' | 'source'>): boolean =>
  post === 'president' || source === 'hand-over'

const electionOf = ({ chamberId, post, name, phone, title, startsOn, endsOn, by = null }: Facts) => ({
  ...{ chamberId, post: post as HandOver['post'], startsOn, endsOn, by },
  successor: { name, phone, ...(title && { title }) },
})

/** The post that it becomes on its day. */
export const begunIdOf = (facts: Facts) =>
  takesOver(facts) ? successorId(electionOf(facts)) : idFrom('r', comingIdOf(facts), facts.startsOn)

/** @throws post.giver_gone */
async function handOverAsSaid(facts: Facts, now: number) {
  try {
    await handOver(electionOf(facts), now)
  } catch (error) {
    if (error instanceof AppError && error.body.code === 'chamber.not_yours') fail('post.giver_gone')
    throw error
  }
}

async function begin({ _id: _, importId: _i, problem: _p, ...said }: ComingPostDocument, now: number) {
  const { by: _by, ...facts } = said
  if (takesOver(facts)) await handOverAsSaid(said, now)
  else await bindFresh([await createPost(newPost(facts, now, begunIdOf(facts)))], now)
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
  await each<ComingPostDocument>({
    ...{ job: 'begin-terms', batch: Infinity, now },
    load: (paused) =>
      comingPosts.findAll({ startsOn: command().lte(dateOf(now)), problem: '', ...without(paused) }),
    keyOf: ({ _id }) => _id,
    wordsOf: ({ chamberName, name }) => `${chamberName}${name}的任期`,
    work: (coming) => tryToBegin(coming, now),
  })
}
