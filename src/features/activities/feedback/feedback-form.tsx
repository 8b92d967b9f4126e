import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityPage } from '@contract/activities'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { FieldFrame, TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { Icon } from '@/components/icon'
import { api } from '@/lib/api'
import { aria } from '@/lib/aria'
import { useCommand } from '@/lib/use-command'
import './feedback.scss'

const words = ['很不满意', '不太满意', '一般', '满意', '非常满意'] as const

function Stars({ value, onChange }: { value: number; onChange: (stars: number) => void }) {
  return (
    <View className="stars" {...aria({ role: 'radiogroup', label: '总的来说' })}>
      {words.map((word, i) => {
        const stars = i + 1
        return (
          <View
            key={word}
            className={`stars__one${stars <= value ? ' stars__one--lit' : ''}`}
            onClick={() => onChange(stars)}
            {...aria({ role: 'radio', checked: stars === value, label: `${stars} 星，${word}` })}
          >
            <Icon name="star" className="stars__icon" />
          </View>
        )
      })}
    </View>
  )
}

interface Props {
  page: ActivityPage
  onDone: (page: ActivityPage) => void
}

export function FeedbackForm({ page, onDone }: Props) {
  const [stars, setStars] = useState(0)
  const [good, setGood] = useState('')
  const [better, setBetter] = useState('')
  const { run, pending, error, fields } = useCommand(async () =>
    onDone(await api.activities.giveFeedback({ id: page.id, stars, good, better })),
  )
  const { why } = page.can.giveFeedback
  return (
    <Card title={page.title}>
      <FieldFrame label="总的来说，您觉得怎么样" error={fields.stars}>
        <Stars value={stars} onChange={setStars} />
        <Text className="stars__word">{stars ? words[stars - 1] : '点一颗星'}</Text>
      </FieldFrame>
      <TextArea label="最大的收获（可不写）" max={300} value={good} error={fields.good} onChange={setGood} />
      <TextArea
        label="还可以怎么改进（可不写）"
        max={300}
        value={better}
        error={fields.better}
        onChange={setBetter}
      />
      <Text className="activities-hint">只有经合办能看到。</Text>
      {error && !Object.keys(fields).length ? <Notice error={error} /> : null}
      <View className="activities-action">
        <Button
          icon="send"
          loading={pending}
          disabled={why !== null || !stars}
          reason={why ?? '还没有打分'}
          onTap={() => void run()}
        >
          提交反馈
        </Button>
      </View>
    </Card>
  )
}
