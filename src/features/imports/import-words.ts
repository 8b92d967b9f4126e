import type { ImportView } from '@contract/imports'

type Counts = ImportView['counts']

export interface StateWords {
  words: string
  tone: 'quiet' | 'accent' | 'good' | 'wait'
}

/** What has come of an import, or what it waits for. */
export function stateInWords({ state, counts, progress, rows, kept }: ImportView): StateWords {
  switch (state) {
    case 'choosing':
      return { words: '等您选工作表', tone: 'wait' }
    case 'mapping':
      return { words: '等您对列', tone: 'wait' }
    case 'checking':
      return { words: `正在检查 ${progress} / ${rows} 行`, tone: 'wait' }
    case 'ready':
      return counts.error > 0
        ? { words: `${counts.error} 条有错误，等您处理`, tone: 'accent' }
        : { words: '等您确认导入', tone: 'wait' }
    case 'applying':
      return { words: `正在导入 ${progress} / ${rows} 行`, tone: 'wait' }
    case 'done':
      return counts.error > 0
        ? { words: `已导入，${counts.error} 条没有导入`, tone: 'good' }
        : { words: '已导入', tone: 'good' }
    case 'cancelled':
      return { words: '已放弃', tone: 'quiet' }
    case 'takingBack':
      return { words: `正在撤回 ${progress} / ${rows} 行`, tone: 'wait' }
    case 'takenBack':
      return { words: kept > 0 ? `已撤回，${kept} 条没有撤回` : '已撤回', tone: 'quiet' }
  }
}

/** 新增 120 条，更新 5 条，无变化 30 条 */
export const changesInWords = (counts: Counts) =>
  `新增 ${counts.new} 条，更新 ${counts.changed} 条，无变化 ${counts.unchanged} 条`

/** 有错误 3 条，不用导入 1 条, as far as there are any; '' otherwise. */
export function notTakenInWords({ error, left, excluded }: Counts): string {
  const parts = [
    ...(error > 0 ? [`有错误 ${error} 条`] : []),
    ...(excluded > 0 ? [`您选了不导入 ${excluded} 条`] : []),
    ...(left > 0 ? [`不用导入 ${left} 条`] : []),
  ]
  return parts.join('，')
}

/** The sum that shows that nothing is missing: 文件里 100 行，读出 104 条：… */
export function sumInWords({ rows, lines, counts }: Pick<ImportView, 'rows' | 'lines' | 'counts'>): string {
  const read = lines === rows ? `文件里 ${rows} 行` : `文件里 ${rows} 行，读出 ${lines} 条`
  const rest = notTakenInWords(counts)
  return `${read}：${changesInWords(counts)}${rest && `，${rest}`}`
}

/** Why nothing can be applied now; null when something can. */
export function obstacleIn({ error, new: added, changed }: Counts): string | null {
  if (added + changed > 0) return null
  return error > 0 ? '没有可以导入的行，请先改正下面的错误' : '文件和现有内容完全一样，没有要导入的'
}
