import { fail } from '@contract/errors'
import type { reach } from '@contract/reach'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { chambers } from '../chambers/documents'
import { subjectKeyOf } from '../shares/documents'
import { reachItems } from './documents'

/** Ticked again, it stays ticked. */
export const tickCall: Handler<typeof reach.tickCall> = async ({ subject, chamberId, called }, { note }) => {
  const { name } = (await chambers.get(chamberId)) ?? fail('chamber.not_found')
  const key = subjectKeyOf(subject)
  const title = await inTransaction(async (tx) => {
    const found = (await tx.get(reachItems, key)) ?? fail('reach.not_counted')
    const rest = (found.called ?? []).filter((id) => id !== chamberId)
    await tx.update(reachItems, key, { called: called ? [...rest, chamberId] : rest })
    return found.title
  })
  note({ target: title, after: `${name}：${called ? '已打电话' : '还没有打电话'}` })
  return { called }
}
