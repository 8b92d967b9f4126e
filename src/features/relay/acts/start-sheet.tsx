import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { RelayView } from '../use-relay'
import { RunnerPicker, type Runner } from './runner-picker'
import './acts.scss'

type Props = Pick<RelayView, 'start' | 'step'> & {
  activityId: string
  /** Whoever had it is not there any more. */
  again: boolean
  onClose: () => void
}

/** The office puts the baton into the first hand. */
export function StartSheet({ activityId, again, start, step, onClose }: Props) {
  const [runner, setRunner] = useState<Runner | null>(null)
  const go = async () => {
    if (runner && (await start(runner.personId))) onClose()
  }
  return (
    <Sheet open title={again ? '重新交棒' : '交出第一棒'} onClose={onClose}>
      <Text className="relay-hint">{`${again ? '接下去这一棒' : '第一棒'}交给谁，马上生效，他会收到消息。`}</Text>
      <RunnerPicker activityId={activityId} chosen={runner} onChoose={setRunner} />
      {step.error ? <Notice error={step.error} /> : null}
      <View className="relay-action">
        <Button
          icon="relay"
          loading={step.pending}
          disabled={!runner}
          reason="还没有选交给谁"
          onTap={() => void go()}
        >
          {runner ? `交给${runner.name}` : '交出'}
        </Button>
      </View>
    </Sheet>
  )
}
