import type { personalData } from '@contract/personal-data'
import type { Handler } from '../../kernel/serve'
import type { Datum } from './datum'
import { everythingAbout } from './everything'

/** Of one kind, more than anybody reads on a phone; an answer has to stay below WeChat's 1 MB. */
const SHOWN = 100

/** Of each kind the first ones, and how many more there are in the file. */
function shown(items: readonly Datum[]): Datum[] {
  const groups = new Map<string, Datum[]>()
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item])
  return [...groups].flatMap(([group, all]) => {
    const more = all.length - SHOWN
    const [first] = all
    if (more <= 0 || !first) return all
    const rest = { group, label: '其余', value: `还有 ${more} 条，请导出查看`, purpose: first.purpose }
    return [...all.slice(0, SHOWN), rest]
  })
}

export const show: Handler<typeof personalData.show> = async (_, { caller, now }) => ({
  items: shown((await everythingAbout(caller, false, now)).items),
})
