import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { ChainLines, type Line } from './chain-lines'
import type { Others } from './use-others'

const fitOf = (lines: readonly Line[]) =>
  lines.flatMap(({ candidate, problem }) =>
    candidate && !problem && candidate.why === null ? [candidate.participantId] : [],
  )

/** Paste what the group has written; everybody who was recognised and may come is chosen at once. */
export function ChainPaste({ reading, chosen, choose }: Pick<Others, 'reading' | 'chosen' | 'choose'>) {
  const [text, setText] = useState('')
  const [lines, setLines] = useState<Line[] | null>(null)
  const read = async () => {
    const answer = await reading.run(text)
    if (!answer) return
    setLines(answer.lines)
    choose(fitOf(answer.lines))
  }
  return (
    <>
      <Card>
        <TextArea
          label="粘贴微信群里的接龙"
          placeholder={'例如：\n1. 项知远\n2. 叶知秋 1人'}
          value={text}
          error={reading.fields.text}
          onChange={setText}
        />
        <Text className="activities-hint">只是认一认名字，不会马上报名。</Text>
        {reading.error && !reading.fields.text ? <Notice error={reading.error} /> : null}
        <View className="activities-action">
          <Button
            kind="plain"
            icon="paste"
            loading={reading.pending}
            disabled={!text.trim()}
            reason="先粘贴接龙"
            onTap={() => void read()}
          >
            认名字
          </Button>
        </View>
      </Card>
      {lines ? <ChainLines lines={lines} chosen={chosen} choose={choose} /> : null}
    </>
  )
}
