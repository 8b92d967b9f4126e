import type { chambers as actions, ChamberRow } from '@contract/chambers'
import type { Handler } from '../../kernel/serve'
import { chambers } from './documents'
import { rowFields, toRow } from './views'

/** One chamber a place: China has some 340 places at prefecture level. The limit is CloudBase's. */
const MAX_CHAMBERS = 1000

const kindOrder: readonly ChamberRow['kind'][] = ['general', 'provincial', 'prefecture', 'county']
const inOrder = (a: ChamberRow, b: ChamberRow) =>
  kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || (a.initials < b.initials ? -1 : 1)

const countsOf = (items: readonly ChamberRow[]) => {
  const isCounty = ({ kind }: ChamberRow) => kind === 'county'
  return {
    prefectureUp: items.filter((item) => item.founded && !isCounty(item)).length,
    preparing: items.filter((item) => !item.founded).length,
    county: items.filter((item) => item.founded && isCounty(item)).length,
  }
}

/** All at once: the phone searches them as one types. The counts are of these very rows. */
export const directory: Handler<typeof actions.directory> = async (_, { now }) => {
  const found = await chambers.find({ where: {}, limit: MAX_CHAMBERS, fields: rowFields })
  const items = found.map(toRow).sort(inOrder)
  return {
    asOf: now,
    counts: countsOf(items),
    demonstration: found.some((chamber) => chamber.demonstration),
    items,
  }
}
