import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import type { Input } from '@contract/action'
import type { GroupRow, groups } from '@contract/groups'
import type { GroupChoice } from '@contract/shares'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { usePagedList } from '@/lib/use-paged-list'
import { groupInWords } from '../words'

export type Bound = 'no' | 'yes'
type Doing = { what: 'bind' | 'release'; row: GroupRow }

/** The groups, the one that is being bound or released, and what came of it. */
export function useGroups() {
  const [bound, setBound] = useState<Bound>('no')
  const [unbound, setUnbound] = useState<number | null>(null)
  const [doing, setDoing] = useState<Doing | null>(null)
  const [words, setWords] = useState<string | null>(null)
  const ask = useCallback(async (input: Input<typeof groups.list>) => {
    const page = await api.groups.list(input)
    setUnbound(page.unbound)
    return page
  }, [])
  const list = usePagedList(ask, { bound: bound === 'yes' })
  const done = (said: string) => {
    setDoing(null)
    setWords(said)
    void list.refresh()
  }
  const binding = useCommand(async (groupId: string, choice: GroupChoice) => {
    const row = await api.groups.bind({ groupId, choice })
    done(`已绑定：${groupInWords(row)}`)
  })
  const releasing = useCommand(async (row: GroupRow) => {
    await api.groups.release({ groupId: row.id })
    done(`已解除绑定，${groupInWords(row)}回到“未绑定”`)
  })
  const begin = (next: Doing) => {
    binding.reset()
    releasing.reset()
    setWords(null)
    setDoing(next)
  }

  useDidShow(() => {
    if (list.items) void list.refresh()
  })
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => void list.loadMore())

  return {
    ...{ bound, unbound, list, doing, words, binding, releasing },
    setBound(next: Bound) {
      setWords(null)
      setBound(next)
    },
    bind: (row: GroupRow) => begin({ what: 'bind', row }),
    release: (row: GroupRow) => begin({ what: 'release', row }),
    close: () => setDoing(null),
  }
}
export type Groups = ReturnType<typeof useGroups>
