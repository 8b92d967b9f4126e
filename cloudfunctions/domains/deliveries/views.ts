import type { Delivery } from '@contract/deliveries'
import { command } from '../../kernel/database'
import { people } from '../../kernel/people'
import type { NoticeDocument } from '../inbox/documents'
import type { Outgoing } from './outgoing'

/** A notice that is a row of the outbox. */
export type OutboxRow = NoticeDocument & { wx: Outgoing }

export async function toDeliveries(rows: readonly OutboxRow[]): Promise<Delivery[]> {
  const ids = [...new Set(rows.map(({ to }) => to))]
  const where = { _id: command().in(ids) }
  const found =
    ids.length > 0 ? await people.find({ where, limit: ids.length, fields: ['name', 'nickname'] }) : []
  const names = new Map(found.map(({ _id, name, nickname }) => [_id, name || nickname]))
  return rows.map(({ _id, to, title, at, wx: { template, state, tries, reason, nextAt } }) => ({
    ...{ id: _id, toName: names.get(to) || '未填姓名', title, template, state, tries, reason, at },
    nextAt: state === 'due' ? nextAt : null,
  }))
}
