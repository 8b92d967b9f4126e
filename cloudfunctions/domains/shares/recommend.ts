import type { shares } from '@contract/shares'
import { textMustPass } from '../../kernel/content-check'
import type { Handler } from '../../kernel/serve'
import { shareItems } from './documents'
import { presidencyOf } from './rules'
import { loadSubject } from './subjects'
import { makeShare } from './store'

/** Whoever comes by this share reads his line above it. Written anew before it is sent, the last one counts. */
export const recommend: Handler<typeof shares.recommend> = async ({ id, subject, line }, context) => {
  const { caller } = context
  const { chamberId, chamberName } = presidencyOf(caller)
  await loadSubject(subject, caller)
  await textMustPass(caller.openId, line)
  const said = { line, name: caller.name ?? '', chamberName }
  await makeShare({ id, subject, way: 'card' }, context)
  await shareItems.update({ _id: id }, { ...said, chamberId, tallied: false })
  return said
}
