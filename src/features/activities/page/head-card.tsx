import { Text, View } from '@tarojs/components'
import { activityKindNames, type ActivityPage } from '@contract/activities'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Picture } from '@/components/picture'
import { Tag } from '@/components/tag'
import { roomOnPage, roomWords } from '../words/seats'
import './activity-page.scss'

const COVER_RATIO = 16 / 9

/** What it is, and whether one can still come. */
export function HeadCard({ page }: { page: ActivityPage }) {
  const { kind, title, summary, coverUrl, organisers, phase, reason } = page
  const room = roomWords(roomOnPage(page))
  return (
    <>
      {phase === 'cancelled' ? (
        <Notice kind="wait" icon="warning">{`这个活动已经取消${reason ? `：${reason}` : ''}`}</Notice>
      ) : null}
      <Card inset="flush">
        {coverUrl ? <Picture url={coverUrl} alt="" ratio={COVER_RATIO} /> : null}
        <View className="activity-head">
          <View className="activity-tags">
            <Tag tone="accent">{activityKindNames[kind]}</Tag>
            <Tag tone={room.tone}>{room.words}</Tag>
          </View>
          <Text className="activity-head__title">{title}</Text>
          {summary ? <Text className="activity-head__summary">{summary}</Text> : null}
          {organisers.length ? (
            <Text className="activity-head__organisers">{`主办：${organisers.join('、')}`}</Text>
          ) : null}
        </View>
      </Card>
    </>
  )
}
