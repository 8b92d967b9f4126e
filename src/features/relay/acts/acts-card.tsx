import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { RelayPage } from '@contract/relays'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import type { RelayView } from '../use-relay'
import { OneLineSheet } from './one-line-sheet'
import { PassSheet } from './pass-sheet'
import { StartSheet } from './start-sheet'
import './acts.scss'

type Act = 'pass' | 'start' | 'pair' | 'finish'

interface Props {
  relay: RelayPage
  view: RelayView
}

/** What the holder, or the office, can do with the baton. */
export function ActsCard({ relay, view }: Props) {
  const [act, setAct] = useState<Act | null>(null)
  const { can, activityId, legs } = relay
  const close = () => {
    setAct(null)
    view.step.reset()
  }
  const mentor = legs.at(-1)?.mentorName
  if (!can.pass && !can.start && !can.pair && !can.finish) return null
  return (
    <Card title={can.pass ? '接力棒在您手上' : can.start || can.finish ? '经合办' : undefined}>
      {can.pass ? <Text className="relay-hint">写一句寄语，传给下一位青年温商。</Text> : null}
      {can.start && legs.length ? (
        <Text className="relay-hint">持棒的人已不在这个活动里，请把棒交给另一位。</Text>
      ) : null}
      <View className="relay-action">
        <ButtonRow>
          {can.pass ? (
            <Button icon="relay" onTap={() => setAct('pass')}>
              传给下一棒
            </Button>
          ) : null}
          {can.start ? (
            <Button icon="relay" onTap={() => setAct('start')}>
              {legs.length ? '重新交棒' : '交出第一棒'}
            </Button>
          ) : null}
          {can.pair ? (
            <Button kind="plain" icon="pair" onTap={() => setAct('pair')}>
              {mentor ? '更换导师' : '结对导师'}
            </Button>
          ) : null}
          {can.finish ? (
            <Button kind="plain" icon="finish" onTap={() => setAct('finish')}>
              收官
            </Button>
          ) : null}
        </ButtonRow>
      </View>
      {act === 'pass' ? (
        <PassSheet {...view} activityId={activityId} legs={legs.length} onClose={close} />
      ) : null}
      {act === 'start' ? (
        <StartSheet {...view} activityId={activityId} again={legs.length > 0} onClose={close} />
      ) : null}
      {act === 'pair' ? (
        <OneLineSheet
          title="传承结对"
          hint="老一辈温商在背后带一程，两个人的名字并排写在这一棒上。"
          label="导师姓名"
          max={20}
          icon="pair"
          confirm="结对"
          step={view.step}
          onConfirm={view.pair}
          onClose={close}
        />
      ) : null}
      {act === 'finish' ? (
        <OneLineSheet
          title="接力收官"
          hint="接力棒到此为止，不能再传。收官寄语写在最后一棒上。"
          label="收官寄语"
          max={40}
          icon="finish"
          confirm="收官"
          step={view.step}
          onConfirm={view.finish}
          onClose={close}
        />
      ) : null}
    </Card>
  )
}
