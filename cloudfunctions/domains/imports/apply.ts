import { importKindNames, type imports as actions } from '@contract/imports'
import type { Handler } from '../../kernel/serve'
import type { Counts } from './documents'
import { errorsMustBeLeftOutOnPurpose, rowsMustBeChecked } from './rules'
import { changeImport } from './store'
import { toView } from './views'

const inWords = ({ new: fresh, changed, unchanged, error, left, excluded }: Counts) =>
  [
    `新增 ${fresh} 条，有变化 ${changed} 条，无变化 ${unchanged} 条`,
    ...(error > 0 ? [`有错误没有导入 ${error} 条`] : []),
    ...(excluded > 0 ? [`选了不导入 ${excluded} 条`] : []),
    ...(left > 0 ? [`不用导入 ${left} 条`] : []),
  ].join('，')

/** Begins; `advance` does it. Asked again, it tells how far it is. */
export const apply: Handler<typeof actions.apply> = async ({ id, withoutErrors }, { now, note }) => {
  note({ target: id })
  const found = await changeImport(id, (current) => {
    if (current.state === 'applying' || current.state === 'done') return null
    rowsMustBeChecked(current)
    errorsMustBeLeftOutOnPurpose(current, withoutErrors ?? false)
    return { state: 'applying', progress: 0, lastRow: 0, advancedAt: now }
  })
  note({ target: `${importKindNames[found.kind]} ${found.fileName}`, after: inWords(found.counts) })
  return toView(found)
}
