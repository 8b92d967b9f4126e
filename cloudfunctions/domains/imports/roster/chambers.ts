import { nameKeyOf } from '../../../kernel/names'
import { chambers } from '../../chambers/documents'
import { placeOf } from '../../chambers/names'
import type { Seats } from './values'

/** One chamber a place: there are some 340 at prefecture level. The limit is CloudBase's. */
const MAX_CHAMBERS = 1000

export type Resolve = (name: string) => Seats | undefined

export const allChambers = (): Promise<Seats[]> =>
  chambers.find({ where: {}, limit: MAX_CHAMBERS, fields: ['name', 'presidentPostId'] })

/** By whole name or by place: 西安温州商会, 西安市温州商会, 西安. */
export function resolver(all: readonly Seats[]): Resolve {
  const byName = new Map(all.map((chamber) => [nameKeyOf(chamber.name), chamber]))
  const byPlace = new Map(all.map((chamber) => [placeOf(chamber.name), chamber]))
  return (name) => byName.get(nameKeyOf(name)) ?? byPlace.get(placeOf(name))
}
