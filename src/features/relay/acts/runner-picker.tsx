import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@contract/action'
import type { relays } from '@contract/relays'
import { Icon } from '@/components/icon'
import { Notice } from '@/components/notice'
import { SearchBox } from '@/components/search-box'
import { Skeleton } from '@/components/skeleton'
import { api } from '@/lib/api'
import { aria } from '@/lib/aria'
import { useQuery } from '@/lib/use-query'
import './acts.scss'

export type Runner = Output<typeof relays.runners>['items'][number]

interface Props {
  activityId: string
  chosen: Runner | null
  onChoose: (runner: Runner) => void
}

/** Young merchants of every chamber, by name. */
export function RunnerPicker({ activityId, chosen, onChoose }: Props) {
  const [query, search] = useState('')
  const { data, error, loading, refresh } = useQuery(api.relays.runners, query ? { activityId, query } : null)
  const shown = data?.items ?? (chosen ? [chosen] : [])
  return (
    <View>
      <SearchBox placeholder="姓名" value={query} onSearch={search} />
      {error ? <Notice error={error} onRetry={() => void refresh()} /> : null}
      {query && loading ? <Skeleton widths={[80, 60]} /> : null}
      {shown.map((runner) => {
        const on = runner.personId === chosen?.personId
        return (
          <View
            key={runner.personId}
            className={`relay-runner${on ? ' relay-runner--on' : ''}`}
            onClick={runner.whyNot ? undefined : () => onChoose(runner)}
            {...aria({
              role: 'radio',
              checked: on,
              disabled: runner.whyNot !== null,
              label: `${runner.name}，${runner.chamberName}`,
            })}
          >
            <View className="relay-runner__words">
              <Text className="relay-runner__name">{runner.name}</Text>
              <Text className="relay-runner__chamber">{runner.chamberName}</Text>
              {runner.whyNot ? <Text className="relay-hint">{runner.whyNot}</Text> : null}
            </View>
            {on ? <Icon name="check" /> : null}
          </View>
        )
      })}
      {data?.items.length === 0 ? (
        <Text className="relay-hint">{`没有找到叫“${query}”的青年温商。他要先加入商会，身份是“青年温商”。`}</Text>
      ) : null}
      {query ? null : <Text className="relay-hint">输入姓名，按键盘上的“搜索”。</Text>}
    </View>
  )
}
