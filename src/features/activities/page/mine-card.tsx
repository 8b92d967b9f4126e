import { Text, View } from '@tarojs/components'
import type { ActivityPage, MySignUp } from '@contract/activities'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { otherSteps, type StepKind } from '../next-step'
import { myWords, toneOf } from '../words/seats'
import { leftWords } from '../words/when'
import { useNow } from '@/lib/use-now'
import './mine-card.scss'

const SECOND_MS = 1000

/** How long the seat still waits for an answer. */
function Countdown({ until }: { until: number }) {
  const left = leftWords(until, useNow(SECOND_MS))
  return <Text className="my-sign-up__left">{left ? `还剩 ${left}` : '确认时间已过，名额已让给下一位'}</Text>
}

function notesOf(mine: MySignUp, page: ActivityPage) {
  const { plan } = page
  const waits = mine.state === 'waiting' && mine.position !== null
  return [
    mine.signedUpBy ? `由${mine.signedUpBy}代您报名，不能来请取消。` : '',
    waits && plan.offerHours > 0
      ? `轮到您时会在“消息”里告诉您，请在 ${plan.offerHours} 小时内确认，夜里 21:30 到 7:30 不算。`
      : waits
        ? '轮到您时会直接为您报上，并在“消息”里告诉您。'
        : '',
    mine.state !== 'out' && mine.reviewing ? '经合办审核后，会在“消息”里告诉您。' : '',
  ].filter(Boolean)
}

interface Props {
  page: ActivityPage
  onStep: (kind: StepKind) => void
}

/** How I stand in this activity, in words, and what I can do about it. */
export function MineCard({ page, onStep }: Props) {
  const { mine, phase } = page
  if (!mine) return null
  const others = otherSteps(page)
  const { cancelRequest } = mine
  return (
    <Card title="我的报名">
      <Text className={`my-sign-up my-sign-up--${toneOf(mine)}`}>{myWords(mine, phase)}</Text>
      {mine.state === 'offered' && mine.offerUntil !== null ? <Countdown until={mine.offerUntil} /> : null}
      {notesOf(mine, page).map((note) => (
        <Text key={note} className="activities-hint">
          {note}
        </Text>
      ))}
      {mine.answersMissing && phase !== 'ended' && phase !== 'cancelled' ? (
        <Notice kind="wait" icon="form">
          报名表还有必填的没有填
        </Notice>
      ) : null}
      {cancelRequest?.state === 'waiting' ? (
        <Notice kind="wait">{`已申请取消，等经合办答复。您写的原因：${cancelRequest.reason}`}</Notice>
      ) : null}
      {cancelRequest?.state === 'refused' ? (
        <Notice kind="wait" icon="warning">
          {`取消申请没有同意${cancelRequest.note ? `：${cancelRequest.note}` : ''}`}
        </Notice>
      ) : null}
      {others.length ? (
        <View className="my-sign-up__others">
          {others.map(({ kind, label }) => (
            <Button key={kind} kind="plain" size="small" onTap={() => onStep(kind)}>
              {label}
            </Button>
          ))}
        </View>
      ) : null}
    </Card>
  )
}
