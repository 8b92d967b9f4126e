import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import type { MerchantRow } from '@contract/merchants'
import { Dialog } from '@/components/dialog'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { PagedView } from '@/components/paged-view'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { usePagedList } from '@/lib/use-paged-list'
import { nameOf } from './compare'
import { DuplicateGroup, type Group } from './duplicate-group'

async function askGroups(input: { cursor?: string }) {
  const { items, next } = await api.merchants.duplicates(input)
  return { items: items.map((group): Group & { id: string } => ({ ...group, id: group.key })), next }
}

const nothing = {}

export function DuplicateList() {
  const list = usePagedList(askGroups, nothing)
  useReachBottom(() => void list.loadMore())
  const [pair, setPair] = useState<{ keep: MerchantRow; other: MerchantRow } | null>(null)
  const [words, setWords] = useState<string | null>(null)
  const merging = useCommand(async (keep: MerchantRow, other: MerchantRow) => {
    await api.merchants.merge({ keep: keep.id, other: other.id })
    setPair(null)
    setWords(`已合并，保留 ${nameOf(keep)}`)
    await list.refresh()
  })
  const ask = (keep: MerchantRow, other: MerchantRow) => {
    setWords(null)
    merging.reset()
    setPair({ keep, other })
  }
  return (
    <View>
      {words ? <Notice kind="good">{words}</Notice> : null}
      <PagedView
        list={list}
        empty={
          <Empty icon="done" title="没有重复的信息" text="手机号相同，或姓名和企业都相同的，会列在这里" />
        }
      >
        {(groups) =>
          groups.map((group) => (
            <DuplicateGroup
              // Which one is kept is chosen anew once a record has left the group.
              key={`${group.key}${group.records.length}`}
              group={group}
              onMerge={ask}
            />
          ))
        }
      </PagedView>
      <Dialog
        open={pair !== null}
        title="合并这两条？"
        text={
          pair
            ? `保留 ${nameOf(pair.keep)}，空着的项用 ${nameOf(pair.other)} 补上。两条的历史都保留；合并后不能拆开，${nameOf(pair.other)} 不再单独出现。`
            : undefined
        }
        confirm="合并"
        danger
        pending={merging.pending}
        error={merging.error}
        onConfirm={() => pair && void merging.run(pair.keep, pair.other)}
        onClose={() => setPair(null)}
      />
    </View>
  )
}
