import { useCallback, useState } from 'react'
import type { MerchantRow } from '@contract/merchants'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { usePagedList } from '@/lib/use-paged-list'
import { calledOf } from './compare'
import type { Group, Pair } from './duplicate-group'

interface Done {
  words: string
  undo: () => Promise<unknown>
}

const nothing = {}

/** Groups of records that look alike; merging two or telling them apart, each with its undo. */
export function useDuplicates() {
  const [total, setTotal] = useState<number | null>(null)
  const [pair, setPair] = useState<Pair | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const askGroups = useCallback(async (input: { cursor?: string }) => {
    const { items, next, groups } = await api.merchants.duplicates(input)
    if (groups !== null) setTotal(groups)
    return { items: items.map((group): Group & { id: string } => ({ ...group, id: group.key })), next }
  }, [])
  const list = usePagedList(askGroups, nothing)
  const settled = async (what: Done | null) => {
    setDone(what)
    setPair(null)
    await list.refresh()
  }
  const merging = useCommand(async ({ keep, other, records }: Pair) => {
    await api.merchants.merge({ keep: keep.id, other: other.id })
    await settled({
      words: `已合并，保留 ${calledOf(keep, records.indexOf(keep))}。七天内可以撤销。`,
      undo: () => api.merchants.unmerge({ id: other.id }),
    })
  })
  const parting = useCommand(async (one: MerchantRow, others: readonly MerchantRow[]) => {
    const pairs = { id: one.id, others: others.map(({ id }) => id) }
    await api.merchants.keepApart({ ...pairs, apart: true })
    await settled({
      words: `已记下：${one.name} 的这一条是另一个人，以后不再列为重复。`,
      undo: () => api.merchants.keepApart({ ...pairs, apart: false }),
    })
  })
  const undoing = useCommand(async () => {
    await done?.undo()
    await settled(null)
  })
  const ask = (chosen: Pair) => {
    setDone(null)
    merging.reset()
    setPair(chosen)
  }
  return { list, total, pair, ask, close: () => setPair(null), done, merging, parting, undoing }
}
