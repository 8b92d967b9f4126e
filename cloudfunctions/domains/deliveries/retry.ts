import type { deliveries } from '@contract/deliveries'
import { fail } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { notices } from '../inbox/documents'
import { sendsAt } from './quiet-hours'
import { toDeliveries, type OutboxRow } from './views'

/** From the beginning: as many tries as a new one. */
export const retry: Handler<typeof deliveries.retry> = async ({ id }, { now, note }) => {
  const found = await notices.get(id)
  if (!found?.wx) return fail('delivery.not_found')
  note({ target: found.title, before: found.wx.reason })
  const again = {
    ...{ 'wx.state': 'due', 'wx.tries': 0, 'wx.reason': '' },
    'wx.nextAt': sendsAt(now, found.wx),
  }
  const changed = await notices.updateAndReturn({ _id: id, 'wx.state': 'dead' }, again)
  if (!changed) return fail('delivery.not_dead')
  return (await toDeliveries([changed as OutboxRow]))[0]!
}
