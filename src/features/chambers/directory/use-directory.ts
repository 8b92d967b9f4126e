import Taro from '@tarojs/taro'
import { useMemo, useState } from 'react'
import type { ChamberRow, Province } from '@contract/chambers'
import { now } from '@contract/values/time'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'
import { filterOptions, passes, type Filter } from './filters'
import { searchChambers, unmarked } from './search-chambers'
import { countByProvince } from './tiles'

export const LIST_ID = 'chambers-list'
const nothing = {}
const none: ChamberRow[] = []

const toTop = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
/** On a phone the list begins below the map. */
const toList = () => void Taro.pageScrollTo({ selector: `#${LIST_ID}`, duration: 300 })

/** All chambers come in one answer and are searched here, at every letter. Searching looks through all of them, whatever is filtered. */
export function useDirectory() {
  const answer = useQuery(api.chambers.directory, nothing, { saveAs: 'chambers' })
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const [province, setProvince] = useState<Province | null>(null)
  const rows = answer.data?.items ?? none
  const at = now()
  // The day is enough: what is confirmed does not change within a visit.
  const today = at - (at % 86_400_000)

  const options = useMemo(() => filterOptions(rows, today), [rows, today])
  const filtered = useMemo(() => rows.filter((row) => passes(row, filter, today)), [rows, filter, today])
  const counts = useMemo(() => countByProvince(filtered), [filtered])
  const found = useMemo(() => {
    if (query.trim()) return searchChambers(rows, query)
    return filtered.filter((row) => !province || row.province === province).map(unmarked)
  }, [rows, filtered, query, province])

  return {
    answer,
    query,
    filter,
    province,
    options,
    counts,
    found,
    at,
    search(next: string) {
      setQuery(next)
      toTop()
    },
    choose: setFilter,
    chooseProvince(next: Province | null) {
      setProvince(next === province ? null : next)
      if (next && next !== province) toList()
    },
    clear() {
      setFilter('all')
      setProvince(null)
    },
  }
}
export type Directory = ReturnType<typeof useDirectory>
