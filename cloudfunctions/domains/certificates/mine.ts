import type { certificates as actions } from '@contract/certificates'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { certificates } from './documents'
import { toCertificate } from './views'

/** Of one person, more than anybody has. */
const LIMIT = 200

/** Those of his days on the roster too, before he had come into WeChat. Latest first. */
export const mine: Handler<typeof actions.mine> = async (_, { caller }) => {
  const ids = [caller.id ?? '', ...caller.posts.map(({ postId }) => postId)]
  const found = await certificates.find({ where: { holderId: command().in(ids) }, limit: LIMIT })
  return { items: found.sort((a, b) => b.at - a.at).map(toCertificate) }
}
