import { Text, View } from '@tarojs/components'
import { birthBandNames, type YoungProfile } from '@contract/young'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { ListFooter } from '@/components/list-footer'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import type { useYoungList } from './use-young-list'
import './young.scss'

function Row({ profile, onOpen }: { profile: YoungProfile; onOpen: () => void }) {
  const { name, chamberName, industry, birthBand, skills, endorsements } = profile
  const facts = [industry, birthBand && birthBandNames[birthBand]].filter(Boolean).join(' · ')
  return (
    <View
      className="young-row"
      hoverClass="young-row--pressed"
      onClick={onOpen}
      {...aria({ role: 'link', label: [name, chamberName, facts].filter(Boolean).join('，') })}
    >
      <View className="young-row__head">
        <Text className="young-row__name">{name}</Text>
        {endorsements ? (
          <Tag tone="wait" icon="endorsement">
            {`会长荐 ${endorsements}`}
          </Tag>
        ) : null}
      </View>
      <Text className="young-hint">{facts || '还没有填写资料'}</Text>
      {skills.length ? <Text className="young-hint">{`特长：${skills.join('、')}`}</Text> : null}
      <Text className="young-hint">{chamberName}</Text>
    </View>
  )
}

interface Props extends Pick<ReturnType<typeof useYoungList>, 'list' | 'query'> {
  onOpen: (personId: string) => void
}

export function YoungList({ list, query, onOpen }: Props) {
  const { items, error, refreshing, refresh } = list
  if (list.loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!items) return error ? <Failure error={error} onRetry={refresh} /> : null
  if (!items.length) {
    return query ? (
      <Empty icon="no-result" title={`没有找到“${query}”`} text="可以搜姓名、行业、特长或导师" />
    ) : (
      <Empty icon="growth" title="还没有青年温商" text="青年温商加入并填写资料以后，会出现在这里。" />
    )
  }
  return (
    <View>
      {error ? <Notice error={error} retrying={refreshing} onRetry={refresh} /> : null}
      <Card inset="flush">
        {items.map((profile) => (
          <Row key={profile.personId} profile={profile} onOpen={() => onOpen(profile.personId)} />
        ))}
      </Card>
      <ListFooter
        loading={list.loadingMore}
        atEnd={list.atEnd}
        error={list.moreError}
        onRetry={list.loadMore}
      />
    </View>
  )
}
