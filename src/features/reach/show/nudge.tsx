import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Subject } from '@contract/shares'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { copyText } from '@/lib/on-phone'
import { useCommand } from '@/lib/use-command'

/** 催读: the text is seen before it is copied; it names people. */
export function Nudge({ subject }: { subject: Subject }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const [text, setText] = useState<string | null>(null)
  const asked = useCommand(async () => {
    setCopied(null)
    setText((await api.reach.nudge({ subject })).text)
  })
  const copy = async (data: string) => setCopied(await copyText(data))
  return (
    <>
      <Button icon="copy" loading={asked.pending} onTap={() => void asked.run()}>
        复制催读文字
      </Button>
      {asked.error ? <Notice error={asked.error} /> : null}
      <Sheet open={text !== null} title="催读文字" onClose={() => setText(null)}>
        <View className="nudge">
          <Text className="nudge__text" userSelect>
            {text ?? ''}
          </Text>
        </View>
        {copied === null ? null : copied ? (
          <Notice kind="good">已复制。请先把原文的卡片转发到群里，再粘贴这段话。</Notice>
        ) : (
          <Notice>没有复制成功，请长按上面的文字，选“复制”。</Notice>
        )}
        <View className="nudge__action">
          <Button icon="copy" onTap={() => void copy(text ?? '')}>
            {copied ? '再复制一次' : '复制'}
          </Button>
        </View>
      </Sheet>
    </>
  )
}
