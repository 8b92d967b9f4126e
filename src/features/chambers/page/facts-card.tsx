import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { chamberKindNames, type ChamberPage } from '@contract/chambers'
import { formatRoughDate } from '@contract/values/date'
import { Card } from '@/components/card'
import { Icon, type IconName } from '@/components/icon'
import { Tag } from '@/components/tag'
import { confirmationInWords, needsConfirming } from '../confirmation'
import { placeOf } from '../directory/search-chambers'
import './facts-card.scss'

function Fact({ icon, label, children }: { icon: IconName; label: string; children: ReactNode }) {
  return (
    <View className="chamber-fact">
      <Icon name={icon} className="chamber-fact__icon" />
      <Text className="chamber-fact__label">{label}</Text>
      <Text className="chamber-fact__value">{children}</Text>
    </View>
  )
}

export function FactsCard({ chamber, now }: { chamber: ChamberPage; now: number }) {
  const { name, kind, founded, foundedOn, address, demonstration, confirmedAt } = chamber
  const stale = needsConfirming(confirmedAt, now)
  const place = placeOf(chamber)
  return (
    <Card>
      <Text className="chamber-facts__name">{name}</Text>
      <View className="chamber-facts__tags">
        <Tag>{chamberKindNames[kind]}</Tag>
        {founded ? null : <Tag tone="wait">筹备中</Tag>}
        {demonstration ? (
          <Tag tone="wait" icon="info">
            示范数据
          </Tag>
        ) : null}
      </View>
      <View className="chamber-facts__list">
        {place ? (
          <Fact icon="place" label="所在地">
            {place}
          </Fact>
        ) : null}
        {foundedOn ? (
          <Fact icon="schedule" label="成立">
            {formatRoughDate(foundedOn)}
          </Fact>
        ) : null}
        {address ? (
          <Fact icon="chamber" label="地址">
            {address}
          </Fact>
        ) : null}
      </View>
      <View className={`chamber-facts__confirmed${stale ? ' chamber-facts__confirmed--stale' : ''}`}>
        <Icon name={stale ? 'clock' : 'done'} />
        <Text>{confirmationInWords(confirmedAt, now)}</Text>
      </View>
    </Card>
  )
}
