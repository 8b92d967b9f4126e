import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ActivityPage } from '@contract/activities'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { FactList } from '@/components/fact-list'
import { isWeapp } from '@/lib/device'
import { copyText, showOnMap } from '@/lib/on-phone'
import { momentWords, sessionsSpan } from '../words/when'
import './activity-page.scss'

type Place = NonNullable<ActivityPage['place']>

/** WeChat's map takes it from there; a browser, or a place without a pin, gives the address to copy. */
function PlaceButton({ place }: { place: Place }) {
  const { name, address, latitude, longitude } = place
  if (isWeapp && latitude !== null && longitude !== null) {
    const open = () => void showOnMap({ latitude, longitude, name, address, scale: 16 })
    return (
      <Button kind="plain" size="small" icon="route" onTap={open}>
        地图和导航
      </Button>
    )
  }
  return (
    <Button
      kind="plain"
      size="small"
      icon="copy"
      onTap={() => void copyText([name, address].filter(Boolean).join(' '))}
    >
      复制地址
    </Button>
  )
}

/** When and where, until when one signs up, and until when one may still stay away. */
export function WhenWhereCard({ page, now }: { page: ActivityPage; now: number }) {
  const { sessions, place, opensAt, closesAt, cancelBy, contact, phase } = page
  const where = place ? (
    <View>
      <Text className="activity-place__name">{place.name}</Text>
      {place.address ? <Text className="activities-hint">{place.address}</Text> : null}
      <View className="activity-place__way">
        <PlaceButton place={place} />
      </View>
    </View>
  ) : (
    '另行通知'
  )
  const facts: [string, ReactNode][] = [
    ['时间', <Text className="activities-when">{sessionsSpan(sessions, now) || '另行通知'}</Text>],
    ['地点', where],
  ]
  if (phase === 'soon') facts.push(['开始报名', momentWords(opensAt, now)])
  if (phase === 'soon' || phase === 'open') {
    facts.push(['报名截止', momentWords(closesAt, now)])
    facts.push(['可以取消', `${momentWords(cancelBy, now)}前自己取消，之后要申请`])
  }
  if (contact) facts.push(['联系人', contact])
  return (
    <Card>
      <FactList facts={facts} />
    </Card>
  )
}
