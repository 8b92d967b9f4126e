import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { SetAsideItem } from '@contract/set-aside'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'
import { SetAsideRow } from './set-aside-row'
import './set-aside.scss'

const nothing = {}

/** What a job could not do, with its reason; the rest was done. */
export function SetAsideView() {
  const { data, error, loading, refresh } = useQuery(api.setAside.list, nothing)
  const [asked, setAsked] = useState<SetAsideItem | null>(null)
  const retrying = useCommand(async (item: SetAsideItem) => {
    setAsked(null)
    await api.setAside.retry({ id: item.id })
    setAsked(item)
    await refresh()
  })
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  if (loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!data) return error ? <Notice error={error} onRetry={() => void refresh()} /> : null
  const more = data.total - data.items.length
  return (
    <>
      <Notice kind="plain">
        系统自动办的事里，没有办成的列在这里，其他的照常办完。会自动再试，间隔越来越长；办成以后从这里消失。同一项试过多次还在，请把编号告诉技术人员。
      </Notice>
      {error ? <Notice error={error} onRetry={() => void refresh()} /> : null}
      {retrying.error ? <Notice error={retrying.error} /> : null}
      {asked ? (
        <Notice kind="good">{`“${asked.what}”一两分钟内再试一次；每天一次的事在下一次一起试`}</Notice>
      ) : null}
      {data.items.length === 0 ? (
        <Empty icon="done" title="没有搁置的事项" />
      ) : (
        <Card inset="flush">
          {data.items.map((item) => (
            <SetAsideRow
              key={item.id}
              item={item}
              pending={retrying.pending}
              onRetry={() => void retrying.run(item)}
            />
          ))}
        </Card>
      )}
      {more > 0 ? <Notice kind="plain">{`还有 ${more} 项较早的没有列出`}</Notice> : null}
    </>
  )
}
