import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { hallStageOf } from '../../cloudfunctions/domains/chambers/rules'

type Found = (problem: string) => void

/** One place, one chamber; what the directory shows of a hall is what its steps say. */
export async function checkChambers(found: Found) {
  const names = new Set<string>()
  for (const { _id, name, hall, hallStage, confirmedAt, confirmedBy } of await chambers.findAll({})) {
    if (names.has(name)) found(`chambers ${_id}: ${name} is there twice`)
    names.add(name)
    if (hallStageOf(hall) !== hallStage) found(`chambers ${_id}: the stage of its hall is stale`)
    if ((confirmedAt === null) !== (confirmedBy === null))
      found(`chambers ${_id}: confirmed, but by whom and when`)
  }
}
