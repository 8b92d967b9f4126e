import { columnsOf } from '@contract/imports'
import type { ImportDocument } from './documents'
import type { Notes } from './plan'

/** 手机号：不是 11 位手机号 */
export const reasonsOf = ({ kind }: Pick<ImportDocument, 'kind'>, notes: Notes) =>
  Object.entries(notes).map(([key, why]) => {
    const name = columnsOf(kind)[key.split('_')[0]!]?.name
    return name ? `${name}：${why}` : why
  })
