import type { imports as actions } from '@contract/imports'
import type { Handler } from '../../kernel/serve'
import { imports } from './documents'
import { asNow } from './earlier'
import { toView } from './views'

const MAX_SHOWN = 20

/** Newest first. */
export const list: Handler<typeof actions.list> = async () => {
  const found = await imports.find({ where: {}, order: ['rank', 'desc'], limit: MAX_SHOWN })
  return { items: found.map((each) => toView(asNow(each))) }
}
