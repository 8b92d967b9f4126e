import { Text, View } from '@tarojs/components'
import { birthBandNames, type YoungProfile } from '@contract/young'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { PagedView } from '@/components/paged-view'
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
  const nothing = query ? (
    <Empty icon="no-result" title={`没有找到“${query}”`} text="可以搜姓名、行业、特长或导师" />
  ) : (
    <Empty icon="growth" title="还没有青年温商" text="青年温商加入并填写资料以后，会出现在这里。" />
  )
  return (
    <PagedView list={list} empty={nothing}>
      {(items) => (
        <Card inset="flush">
          {items.map((profile) => (
            <Row key={profile.personId} profile={profile} onOpen={() => onOpen(profile.personId)} />
          ))}
        </Card>
      )}
    </PagedView>
  )
}
