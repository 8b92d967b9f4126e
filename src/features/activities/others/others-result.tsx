import { Text, View } from '@tarojs/components'
import type { Output } from '@contract/action'
import { standingWords, type activities, type ActivityPage } from '@contract/activities'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Tag } from '@/components/tag'
import { toneOf } from '../words/seats'
import './others.scss'

export type Signed = Output<(typeof activities)['signUpOthers']>['items']

interface Props {
  page: ActivityPage
  signed: Signed
  onMore: () => void
  onDone: () => void
}

/** How each of them stands now. */
export function OthersResult({ page, signed, onMore, onDone }: Props) {
  const mustAnswer = page.questions.some(({ required }) => required)
  return (
    <>
      <Notice kind="good">{`${signed.length} 位都报上了`}</Notice>
      <Card title={page.title}>
        {signed.map(({ participantId, name, standing, note }) => (
          <View key={participantId} className="others-result__one">
            <Text className="others-result__name">{name}</Text>
            <Tag tone={toneOf(standing)}>{standingWords(standing)}</Tag>
            {note ? <Text className="activities-hint">{note}</Text> : null}
          </View>
        ))}
      </Card>
      <Card>
        <Text className="activities-hint">
          {`已经加入温商之家的，会收到消息，不能来可以自己取消${mustAnswer ? '，报名表也由他们自己补填' : ''}。还没有加入的，请您转告；轮到他们时消息发给您。要取消、换人，请看“代报名名单”。`}
        </Text>
        <View className="activities-action">
          <Button onTap={onDone}>回到活动</Button>
        </View>
        <View className="activities-action">
          <Button kind="plain" onTap={onMore}>
            再报几位
          </Button>
        </View>
      </Card>
    </>
  )
}
