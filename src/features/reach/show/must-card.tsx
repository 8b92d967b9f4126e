import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { mustAnswerNames } from '@contract/news'
import type { ReachView } from '@contract/reach'
import { formatAgo, formatDateTime, now } from '@contract/values/time'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Figures } from '@/components/figures'
import { Tag } from '@/components/tag'
import { WindowedList } from '@/components/windowed-list'
import { SilentRow } from './silent-row'

type Answers = NonNullable<ReachView['answers']>
type Answered = Answers['chambers'][number]

const tallies = ({ ask, read, yes, no, later }: Answers) =>
  ask === 'read'
    ? ([['家已阅', read]] as const)
    : ([
        ['家参加', yes],
        ['家不参加', no],
        ['家稍后答复', later],
      ] as const)

const { read, yes, later } = mustAnswerNames
const tones: Record<string, 'good' | 'wait'> = { [read]: 'good', [yes]: 'good', [later]: 'wait' }

const AnsweredRow = ({ row: { name, by, answer, at } }: { row: Answered }) => (
  <View className="silent-row">
    <View className="silent-row__main">
      <Text className="silent-row__name">{name}</Text>
      <View className="silent-row__facts">
        <Text className="reach__hint">{`${by} · ${formatAgo(at, now())}`}</Text>
        <Tag tone={tones[answer] ?? 'quiet'}>{answer}</Tag>
      </View>
    </View>
  </View>
)

/** 必读: who has answered what, and who has not. Members see none of it. */
export function MustCard({ answers }: { answers: Answers }) {
  const { until, chambers, waiting } = answers
  const [shown, setShown] = useState<'waiting' | 'answered'>('waiting')
  const over = until <= now()
  return (
    <Card title="必读答复" inset="flush">
      <View className="reach__inset">
        <Text className="reach__hint">
          {`${formatDateTime(until)} ${over ? '已经截止' : '截止，之前可以改'}。每家商会以会长的答复为准，会长没有答的看秘书长。`}
        </Text>
        <Figures figures={[...tallies(answers), ['家没有答复', waiting.length]]} />
        <View className="reach__choice">
          <Chips
            label="看谁"
            layout="wrap"
            options={[
              { value: 'waiting', label: `没有答复 ${waiting.length}` },
              { value: 'answered', label: `已答复 ${chambers.length}` },
            ]}
            value={shown}
            onChange={setShown}
          />
        </View>
      </View>
      {shown === 'waiting' ? (
        waiting.length > 0 ? (
          <WindowedList items={waiting} keyOf={({ chamberId }) => chamberId}>
            {(chamber) => <SilentRow chamber={chamber} />}
          </WindowedList>
        ) : (
          <Text className="reach__hint reach__hint--inset">每家商会都答复了。</Text>
        )
      ) : chambers.length > 0 ? (
        <WindowedList items={chambers} keyOf={({ name }) => name}>
          {(row) => <AnsweredRow row={row} />}
        </WindowedList>
      ) : (
        <Text className="reach__hint reach__hint--inset">还没有商会答复。</Text>
      )}
    </Card>
  )
}
