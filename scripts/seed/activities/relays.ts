import { chambers } from '../../../cloudfunctions/domains/chambers/documents'
import { noteGrowth } from '../../../cloudfunctions/domains/relays/keep'
import { relays, type LegDocument } from '../../../cloudfunctions/domains/relays/documents'
import { firstOf } from '../../../cloudfunctions/domains/relays/store'
import { loadActivity } from '../../../cloudfunctions/domains/activities/store'
import { command } from '../../../cloudfunctions/kernel/database'
import type { Day } from './calendar'
import type { Cast } from './cast'
import { activityIds } from './ids'

interface Leg {
  chamber: string
  /** 传承接力: who told his story. */
  mentor: string | null
  /** What he wrote when he passed it on. */
  line: string
}

/** From 西安 through the country and back to 西安, where the preview's young merchant has it now. */
const way: Leg[] = [
  { chamber: '西安温州商会', mentor: '叶同春', line: '父亲背着皮鞋走进西安，我从这里背起他的故事' },
  { chamber: '重庆温州商会', mentor: '周海立', line: '第一桶金是山城台阶上，一级一级走出来的' },
  { chamber: '成都温州商会', mentor: null, line: '账可以慢慢算，话说出口就要算数' },
  { chamber: '昆明温州商会', mentor: '陈平远', line: '市场在变，敢为人先的这口气不能变' },
  { chamber: '武汉温州商会', mentor: null, line: '江水往东，我们往家的方向走' },
  { chamber: '上海温州商会', mentor: '林志华', line: '守业不是守着不动，是守住本分再出发' },
  { chamber: '北京温州商会', mentor: '项国军', line: '家风是饭桌上的一句话，我记了三十年' },
]
/** Days before today on which each leg began. */
const begun = [-61, -54, -46, -39, -31, -22, -14, -6]

async function holdersOf(
  cast: Cast,
): Promise<Pick<LegDocument, 'personId' | 'name' | 'chamberId' | 'chamberName'>[]> {
  const names = way.map(({ chamber }) => chamber)
  const found = await chambers.find({
    where: { name: command().in(names) },
    limit: names.length,
    fields: ['name'],
  })
  const idOf = new Map(found.map(({ _id, name }) => [name, _id]))
  const before = way.map(({ chamber }, i) => {
    const { participantId, name } = cast.young[i * 5]!
    return { personId: participantId, name, chamberId: idOf.get(chamber) ?? '', chamberName: chamber }
  })
  const { participantId, name, chamberId, chamberName } = cast.preview('young')
  return [...before, { personId: participantId, name, chamberId, chamberName }]
}

/** The baton of the inheritance relay, on its eighth leg. What is there already stays. */
export async function seedRelay(day: Day, cast: Cast): Promise<void> {
  const activity = await loadActivity(activityIds.inheritance)
  const holders = await holdersOf(cast)
  const legs = holders.map((holder, i): LegDocument => ({
    ...holder,
    theme: activity.relay?.themes[i] ?? '',
    mentorName: way[i]?.mentor ?? '郑海川',
    since: day(begun[i]!, '15:00'),
    passedAt: i < way.length ? day(begun[i + 1]!, '15:00') : null,
    line: way[i]?.line ?? null,
    token: i === 0 ? null : `seeded-leg-of-the-relay-${i}`,
  }))
  const relay = firstOf(activity._id, { legs })
  if (await relays.insert(relay)) await noteGrowth({ activity, relay })
}
