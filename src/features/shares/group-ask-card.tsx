import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { GroupAsk, GroupChoice } from '@contract/shares'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import './shares.scss'

const nameOf = (name: string) => (name.endsWith('群') ? name : `${name}的群`)

/** “这是西安温州商会的群吗？”: asked once of whoever can tell. */
export function GroupAskCard({ ask: { groupId, choices } }: { ask: GroupAsk }) {
  const [done, setDone] = useState<string | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const { run, pending, error } = useCommand(async (choice: GroupChoice | null, name: string | null) => {
    setChosen(name)
    const answer = await api.groups.answer({ groupId, choice })
    setDone(choice ? `已经记下：这是${nameOf(answer.name)}。` : '好的，不再问您。')
  })
  if (done !== null) return <Notice kind="good">{done}</Notice>
  const only = choices.length === 1 ? choices[0] : undefined
  const answers = (
    <>
      {choices.map(({ kind, chamberId, name }) => (
        <Button
          key={`${kind}${chamberId ?? ''}`}
          kind="plain"
          icon={only ? 'check' : undefined}
          loading={pending && chosen === name}
          disabled={pending && chosen !== name}
          onTap={() => void run({ kind, chamberId }, name)}
        >
          {only ? '是，绑定' : nameOf(name)}
        </Button>
      ))}
      <Button
        kind={only ? 'plain' : 'text'}
        loading={pending && chosen === null}
        disabled={pending && chosen !== null}
        onTap={() => void run(null, null)}
      >
        {only ? '不是' : '都不是'}
      </Button>
    </>
  )
  return (
    <View className="group-ask">
      <Card title={only ? `这是${nameOf(only.name)}吗？` : '这是哪个群？'}>
        <Text className="group-ask__why">
          您是从群里点进来的。告诉经合办是哪个群，就知道通知到了哪些商会。群名和聊天内容这里看不到。
        </Text>
        {error ? <Notice error={error} /> : null}
        <View className={only ? 'group-ask__answer' : 'group-ask__answers'}>
          {only ? <ButtonRow>{answers}</ButtonRow> : answers}
        </View>
      </Card>
    </View>
  )
}
