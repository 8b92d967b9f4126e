import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Dialog } from '@/components/dialog'
import { FieldFrame, TextArea } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { legName } from '../relay-words'
import type { RelayView } from '../use-relay'
import { RunnerPicker, type Runner } from './runner-picker'
import './acts.scss'

const MOST = 40
const ways = [
  { value: 'person', label: '指名传给一位' },
  { value: 'group', label: '传到群里' },
] as const

type Props = Pick<RelayView, 'pass' | 'step'> & { activityId: string; legs: number; onClose: () => void }

/** To whom, and the one line that goes with the baton. */
export function PassSheet({ activityId, legs, pass, step, onClose }: Props) {
  const [way, setWay] = useState<'person' | 'group'>('person')
  const [runner, setRunner] = useState<Runner | null>(null)
  const [line, setLine] = useState('')
  const [asking, setAsking] = useState(false)
  const to = way === 'group' ? null : runner
  const missing =
    way === 'person' && !runner
      ? '还没有选传给谁'
      : !line.trim()
        ? '还没有写寄语'
        : line.trim().length > MOST
          ? `寄语不能超过 ${MOST} 个字`
          : null
  const go = async () => {
    if (await pass(to?.personId ?? null, line.trim())) onClose()
  }
  return (
    <Sheet open title={`传出接力棒`} onClose={onClose}>
      <FieldFrame label={`${legName(legs + 1)}传给谁`}>
        <Chips label="怎么传" layout="wrap" options={ways} value={way} onChange={setWay} />
      </FieldFrame>
      {way === 'person' ? (
        <RunnerPicker activityId={activityId} chosen={runner} onChoose={setRunner} />
      ) : (
        <Text className="relay-hint">传出后把链接发到微信群，第一位点“接棒”的青年温商就是下一棒。</Text>
      )}
      <TextArea
        label="寄语"
        max={MOST}
        value={line}
        placeholder="写一句话，和接力棒一起传下去"
        error={step.error?.fields?.line}
        onChange={setLine}
      />
      <View className="relay-action">
        <Button
          icon="relay"
          disabled={missing !== null}
          reason={missing ?? undefined}
          onTap={() => setAsking(true)}
        >
          传出
        </Button>
      </View>
      <Dialog
        open={asking}
        title={to ? `把接力棒传给${to.name}？` : '把接力棒传到群里？'}
        text={
          to
            ? `${to.chamberName}的${to.name}会收到消息。他接棒以前您可以收回。`
            : '第一位接棒的人就是下一棒。有人接棒以前您可以收回。'
        }
        confirm="传出"
        dismiss="再想想"
        pending={step.pending}
        error={step.error}
        onConfirm={() => void go()}
        onClose={() => {
          setAsking(false)
          step.reset()
        }}
      />
    </Sheet>
  )
}
