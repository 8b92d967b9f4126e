import { formatDateTime } from '@contract/values/time'
import type { LedChamber } from './leadership'
import type { SubjectFacts } from './subjects'
import { awaitsAnswers } from './views'

export const MAX_NAMED = 30
/** Overseas chambers and those of an industry. */
const ELSEWHERE = '其他'

type Named = Pick<LedChamber, 'name' | 'province' | 'president'>

/** 郑海川会长（西安温州商会）; a chamber whose president the roster does not know goes by its own name. */
const named = ({ name, president }: Named) => (president ? `${president}会长（${name}）` : name)

function byProvince(silent: readonly Named[]): [province: string, of: Named[]][] {
  const found = new Map<string, Named[]>()
  for (const chamber of silent) {
    const province = chamber.province ?? ELSEWHERE
    found.set(province, [...(found.get(province) ?? []), chamber])
  }
  return [...found].sort(([a], [b]) => Number(a === ELSEWHERE) - Number(b === ELSEWHERE))
}

/** Whose presidents are known comes first: a name is what people look for. */
const knownFirst = (silent: readonly Named[]) =>
  [...silent].sort((a, b) => Number(a.president === '') - Number(b.president === ''))

/** For the group: friendly, with names, and short enough to be read. '' when nobody is behind. */
export function nudgeText(
  { title, mustRead }: Pick<SubjectFacts, 'title' | 'mustRead'>,
  behind: readonly Named[],
  now: number,
): string {
  if (behind.length === 0) return ''
  const shown = knownFirst(behind).slice(0, MAX_NAMED)
  const lines = byProvince(shown).map(([province, of]) => `【${province}】${of.map(named).join('、')}`)
  const rest = behind.length > shown.length ? [`等 ${behind.length} 家。`] : []
  const awaited = awaitsAnswers(mustRead, now)
  const what = awaited ? '以下商会还没有答复，烦请点开答复' : '以下商会还没有看到，烦请抽空一阅'
  const asks = awaited ? [`烦请于 ${formatDateTime(mustRead.until)} 前答复。`] : []
  return [
    `各位会长好！《${title}》已经发出，${what}，谢谢：`,
    ...lines,
    ...rest,
    ...asks,
    '请在群里点开卡片查看',
  ].join('\n')
}
