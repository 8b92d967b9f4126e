import type { merchants as actions } from '@contract/merchants'
import { fail } from '@contract/errors'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { merchants } from './documents'
import { refreshDuplicates } from './duplicate-groups'
import { onlyTwoRecordsCanBeMerged } from './rules'

/** Remembered in the one record; the groups look from both sides. Said again, it is the same. */
const remember = (id: string, others: readonly string[], apart: boolean) =>
  inTransaction(async (tx) => {
    const found = (await tx.get(merchants, id)) ?? fail('merchant.not_found')
    const rest = (found.apart ?? []).filter((each) => !others.includes(each))
    await tx.update(merchants, id, { apart: apart ? [...rest, ...others] : rest })
    return found
  })

export const keepApart: Handler<typeof actions.keepApart> = async ({ id, others, apart }, { note }) => {
  for (const other of others) onlyTwoRecordsCanBeMerged(id, other)
  const where = { _id: command().in(others) }
  const found = await merchants.find({ where, limit: others.length, fields: ['name', 'marks'] })
  if (found.length < new Set(others).size) fail('merchant.not_found')
  // Whichever of the two remembered it, it is forgotten.
  if (!apart) for (const other of others) await remember(other, [id], false)
  const one = await remember(id, others, apart)
  await refreshDuplicates([...one.marks, ...found.flatMap(({ marks }) => marks)])
  const names = [one, ...found].map(({ name }) => name)
  note({ target: one.name, after: `${apart ? '不是' : '可能是'}同一个人：${names.join('、')}` })
  return { names }
}
