import { command } from '../../kernel/database'
import { signUps } from './documents'

/** Who asked to cancel after the deadline and waits for the office, by activity. */
export async function askingIn(activityIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const where = { asking: command().in([...activityIds]) }
  const rows = activityIds.length > 0 ? await signUps.findAll(where, ['asking', 'participantId']) : []
  const found = new Map<string, Set<string>>(activityIds.map((id) => [id, new Set()]))
  for (const { asking, participantId } of rows) found.get(asking)?.add(participantId)
  return found
}

export const askingFor = async (activityId: string): Promise<ReadonlySet<string>> =>
  (await askingIn([activityId])).get(activityId) ?? new Set()
