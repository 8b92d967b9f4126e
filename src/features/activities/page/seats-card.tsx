import { Text, View } from '@tarojs/components'
import type { ActivityPage } from '@contract/activities'
import { Card } from '@/components/card'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { momentWords } from '../words/when'
import './seats-card.scss'

const share = (part: number, all: number) => (all > 0 ? Math.min(100, (part / all) * 100) : 0)

function rulesOf({ plan }: ActivityPage) {
  return [
    plan.review ? '报名后由经合办审核，审核期间名额为您保留。' : '',
    plan.waitlist ? '报满后可以候补，有人取消时按先后递补。' : '报满为止，不设候补。',
    plan.waitlist && plan.offerHours > 0 ? `轮到候补时，请在 ${plan.offerHours} 小时内确认。` : '',
  ].filter(Boolean)
}

/** How many come, how many still can, what is kept for my chamber, and who may join. */
export function SeatsCard({ page, now }: { page: ActivityPage; now: number }) {
  const { counts, plan, whoWords, phase } = page
  const { capacity, taken, waiting, held, free } = counts
  const open = phase === 'soon' || phase === 'open'
  const rest = [
    free > 0 ? `还有 ${free} 个名额` : '名额已满',
    held > 0 ? `另为各商会预留 ${held} 个` : '',
    waiting > 0 ? `候补 ${waiting} 人` : '',
  ].filter(Boolean)
  return (
    <Card title="名额">
      <View className="seats">
        <Text className="seats__taken">{String(taken)}</Text>
        <Text className="seats__of">{`/ ${capacity} 人已报`}</Text>
      </View>
      <View className="seats__track" {...aria({ hidden: true })}>
        <View className="seats__part seats__part--taken" style={{ width: `${share(taken, capacity)}%` }} />
        <View className="seats__part seats__part--held" style={{ width: `${share(held, capacity)}%` }} />
      </View>
      {open ? <Text className="seats__rest">{rest.join('，')}</Text> : null}
      {open
        ? plan.myReserves.map(({ chamberName, seats, free: left }) => (
            <View key={chamberName} className={`seats__mine${left > 0 ? ' seats__mine--left' : ''}`}>
              <Text>{`为${chamberName}预留 ${seats} 个，${left > 0 ? `还剩 ${left} 个` : '已经用完'}`}</Text>
              {plan.releaseAt !== null && left > 0 ? (
                <Text className="activities-hint">{`保留到${momentWords(plan.releaseAt, now)}`}</Text>
              ) : null}
            </View>
          ))
        : null}
      <View className="activities-rule">
        <Text className="seats__label">谁可以参加</Text>
        <View className="activity-tags">
          {whoWords.length ? whoWords.map((words) => <Tag key={words}>{words}</Tag>) : <Tag>所有会员</Tag>}
        </View>
      </View>
      {open
        ? rulesOf(page).map((rule) => (
            <Text key={rule} className="seats__rule">
              {rule}
            </Text>
          ))
        : null}
    </Card>
  )
}
