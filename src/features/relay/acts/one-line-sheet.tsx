import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { IconName } from '@/components/icon'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { RelayView } from '../use-relay'
import './acts.scss'

interface Props extends Pick<RelayView, 'step'> {
  title: string
  hint: string
  label: string
  max: number
  icon: IconName
  confirm: string
  onConfirm: (words: string) => Promise<boolean | undefined>
  onClose: () => void
}

/** One line to write, and one button: pairing with a mentor, the words of the end. */
export function OneLineSheet({ title, hint, label, max, icon, confirm, step, onConfirm, onClose }: Props) {
  const [words, setWords] = useState('')
  const close = () => {
    step.reset()
    onClose()
  }
  const go = async () => {
    if (await onConfirm(words.trim())) close()
  }
  const fault = Object.values(step.error?.fields ?? {})[0]
  return (
    <Sheet open title={title} onClose={close}>
      <Text className="relay-hint">{hint}</Text>
      <Field label={label} max={max} value={words} error={fault} onChange={setWords} />
      {step.error && !fault ? <Notice error={step.error} /> : null}
      <View className="relay-action">
        <Button
          icon={icon}
          loading={step.pending}
          disabled={!words.trim()}
          reason={`还没有填写${label}`}
          onTap={() => void go()}
        >
          {confirm}
        </Button>
      </View>
    </Sheet>
  )
}
