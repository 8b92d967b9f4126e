import { useState } from 'react'
import type { YoungProfile } from '@contract/young'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'

type Input = { query?: string }
type Item = YoungProfile & { id: string }

/** A list tells its rows apart by `id`. */
const ask = async (input: Input & { cursor?: string }) => {
  const { items, next } = await api.young.list(input)
  return { items: items.map((item): Item => ({ ...item, id: item.personId })), next }
}

export function useYoungList() {
  const [query, search] = useState('')
  const list = usePagedList<Input, Item>(ask, query ? { query } : {})
  return { list, query, search }
}
