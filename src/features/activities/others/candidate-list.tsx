import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { Candidate } from '@contract/activities'
import { isNamed } from '@contract/values/name-key'
import { Card } from '@/components/card'
import { Choices } from '@/components/choices'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { SearchBox } from '@/components/search-box'
import { Skeleton } from '@/components/skeleton'
import { WindowedList } from '@/components/windowed-list'
import type { Others } from './use-others'

/** Below this many one sees them all at a glance. */
const WORTH_SEARCHING = 12

const matching = (people: readonly Candidate[], query: string) =>
  people.filter(({ name, post }) => isNamed(name, query) || post.includes(query))

interface Props extends Pick<Others, 'people' | 'chosen' | 'choose'> {
  /** One of them only. */
  single?: boolean
}

/** The chamber's people: tick them, or read why not. */
export function CandidateList({ people, chosen, choose, single = false }: Props) {
  const [query, setQuery] = useState('')
  const items = people.data?.items
  const shown = useMemo(() => matching(items ?? [], query.trim()), [items, query])
  if (!items) {
    return people.error ? (
      <Failure error={people.error} onRetry={() => void people.refresh()} />
    ) : (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!items.length)
    return <Empty icon="people" title="名册里还没有本商会的人" text="请先联系经合办，把他们登记到名册里。" />
  return (
    <Card>
      {items.length > WORTH_SEARCHING ? (
        <SearchBox placeholder="姓名或身份" value={query} onSearch={setQuery} onType={setQuery} />
      ) : null}
      {shown.length ? (
        <WindowedList items={shown} keyOf={({ participantId }) => participantId}>
          {({ participantId, name, post, why, note }) => (
            <View className="others-person">
              <Choices
                label={name}
                multiple={!single}
                options={[
                  { value: participantId, label: name, note: [post, note].filter(Boolean).join('。'), why },
                ]}
                chosen={chosen}
                onChange={choose}
              />
            </View>
          )}
        </WindowedList>
      ) : (
        <Text className="activities-hint">{`没有找到“${query.trim()}”`}</Text>
      )}
    </Card>
  )
}
