import type { ImportView } from '@contract/imports'

type Counts = ImportView['counts']

export interface StateWords {
  words: string
  tone: 'quiet' | 'accent' | 'good' | 'wait'
}

/** What has come of an import, or what it waits for. */
export function stateInWords({ state, counts, progress, rows }: ImportView): StateWords {
  switch (state) {
    case 'mapping':
      return { words: '等您对列', tone: 'wait' }
    case 'checking':
      return { words: `正在检查 ${progress} / ${rows} 行`, tone: 'wait' }
    case 'ready':
      return counts.error > 0
        ? { words: `${counts.error} 行有错误，没有导入`, tone: 'accent' }
        : { words: '等您确认导入', tone: 'wait' }
    case 'applying':
      return { words: `正在导入 ${progress} / ${rows} 行`, tone: 'wait' }
    case 'done':
      return { words: '已导入', tone: 'good' }
    case 'cancelled':
      return { words: '已放弃', tone: 'quiet' }
  }
}

/** 新增 120 条，更新 5 条，无变化 30 条 */
export const changesInWords = (counts: Counts) =>
  `新增 ${counts.new} 条，更新 ${counts.changed} 条，无变化 ${counts.unchanged} 条`

/** Why it cannot be applied now; null when it can. */
export function obstacleIn({ error, new: added, changed }: Counts): string | null {
  if (error > 0) return `还有 ${error} 行有错误，请改好文件后重新上传。现在什么都没有改动`
  return added + changed === 0 ? '文件和现有内容完全一样，没有要导入的' : null
}
