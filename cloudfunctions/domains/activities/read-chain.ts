import type { activities } from '@contract/activities'
import type { Handler } from '../../kernel/serve'
import { candidatesOf, mustSpeakFor } from './candidates-of'
import { matchChain } from './chain/match-chain'
import { parseChain } from './chain/parse-chain'
import { loadSettled } from './seats/read'
import { loadActivity } from './store'

export const readChain: Handler<typeof activities.readChain> = async (input, { caller, now }) => {
  const { id, chamberId, text } = input
  mustSpeakFor(caller, chamberId)
  const activity = await loadActivity(id)
  const all = await candidatesOf(activity, await loadSettled(id, now), chamberId, caller)
  return { lines: matchChain(parseChain(text), all) }
}
