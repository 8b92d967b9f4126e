import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { mustAnswerNames, type MustAnswer, type NewsArticle } from '@contract/news'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { askToTell, willTell } from '@/lib/subscribe'
import { useCommand } from '@/lib/use-command'
import './must-read-card.scss'

type MustRead = NonNullable<NewsArticle['mustRead']>

const answersTo: Record<MustRead['ask'], MustAnswer[]> = {
  read: ['read'],
  attend: ['yes', 'no', 'later'],
}

const labelOf = (answer: MustAnswer) => (answer === 'read' ? '我已阅读' : mustAnswerNames[answer])

/** Where it stands, in words. */
function standing({ ask, mine, over, until }: MustRead) {
  const by = formatDateTime(until)
  if (over) return mine ? `答复已于 ${by} 截止。` : `${by} 已经截止，没有收到您的答复。如有需要请联系经合办。`
  if (!mine) return `请在 ${by} 前${ask === 'read' ? '确认' : '答复'}。`
  return ask === 'read' ? '感谢您确认。' : `${by} 前可以修改，点另一个答复就行。`
}

interface Props {
  id: string
  mustRead: MustRead
  onAnswered: (mine: MustAnswer) => void
}

/** 必读: an answer by one tap, under the text that it answers. */
export function MustReadCard({ id, mustRead, onAnswered }: Props) {
  const { ask, mine, over } = mustRead
  const [tapped, setTapped] = useState<MustAnswer | null>(null)
  const { run, pending, error } = useCommand(async (answer: MustAnswer) => {
    // WeChat's question has to be the first thing after the tap.
    if (mine === null) await askToTell(['notice'])
    onAnswered((await api.news.answer({ id, answer })).mine)
  })
  const answer = (next: MustAnswer) => {
    setTapped(next)
    void run(next)
  }
  const left = over ? [] : answersTo[ask].filter((one) => one !== mine)
  return (
    <View className="must-read">
      <Card title={ask === 'read' ? '必读：请确认已阅' : '必读：您参加吗？'}>
        {mine ? (
          <View className="must-read__mine">
            <Icon name="done" className="must-read__icon" />
            <Text>{`您的答复：${mustAnswerNames[mine]}`}</Text>
          </View>
        ) : null}
        <Text className="must-read__standing">{standing(mustRead)}</Text>
        {error ? <Notice error={error} /> : null}
        {left.length && !(ask === 'read' && mine) ? (
          <View className="must-read__answers">
            {left.map((one) => (
              <Button
                key={one}
                kind={mine === null && one === left[0] ? 'primary' : 'plain'}
                loading={pending && tapped === one}
                disabled={pending && tapped !== one}
                onTap={() => answer(one)}
              >
                {mine === null ? labelOf(one) : `改为“${labelOf(one)}”`}
              </Button>
            ))}
          </View>
        ) : null}
        {mine === null && !over ? <Text className="must-read__note">{willTell(['notice'])}</Text> : null}
      </Card>
    </View>
  )
}
