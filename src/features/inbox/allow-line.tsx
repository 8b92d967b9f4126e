import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Credits } from '@contract/deliveries'
import { templateKeys, templates, type TemplateKey } from '@contract/subscribe-templates'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { askToTell } from '@/lib/subscribe'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'
import './allow-line.scss'

const everything = {}

const sumOf = (credits: Credits) => templateKeys.reduce((sum, key) => sum + credits[key], 0)

interface RowProps {
  template: TemplateKey
  left: number
  onAllowed: () => Promise<void>
}

function Row({ template, left, onAllowed }: RowProps) {
  const [refused, setRefused] = useState(false)
  const { run, pending } = useCommand(async () => {
    const { allowed, kept } = await askToTell([template])
    setRefused(allowed.length === 0)
    await kept
    await onAllowed()
  })
  return (
    <View className="allow-row">
      <View className="allow-row__main">
        <Text className="allow-row__name">{templates[template].name}</Text>
        <Text className="allow-row__left">{left ? `微信里还能收 ${left} 条` : '只在“消息”里'}</Text>
        {refused ? (
          <Text className="allow-row__left">
            没有增加。如果没有弹出询问，请在右上角“···”→ 设置 → 订阅消息里打开。
          </Text>
        ) : null}
      </View>
      <Button
        kind="plain"
        size="small"
        loading={pending}
        label={`${templates[template].name}，允许一条`}
        onTap={() => void run()}
      >
        允许一条
      </Button>
    </View>
  )
}

/** How many messages WeChat may still bring, and a way to allow more: WeChat takes each allowance for one message. */
export function AllowLine() {
  const { data, error, refreshing, refresh } = useQuery(api.deliveries.credits, everything)
  const [open, setOpen] = useState(false)
  const sum = data ? sumOf(data) : 0
  return (
    <Card inset="flush">
      <Cell
        icon="message"
        title="消息提醒"
        note={
          data
            ? sum
              ? `微信里还能收 ${sum} 条`
              : '现在只在“消息”里，微信不提醒'
            : '报名结果、活动提醒发到微信'
        }
        leads
        onTap={() => setOpen(true)}
      />
      <Sheet open={open} title="消息提醒" onClose={() => setOpen(false)}>
        <Text className="allow-why">每允许一次，微信就多提醒您一条；用完了，消息仍在“我的 → 消息”里。</Text>
        {error ? <Notice error={error} retrying={refreshing} onRetry={() => void refresh()} /> : null}
        {data
          ? templateKeys.map((key) => <Row key={key} template={key} left={data[key]} onAllowed={refresh} />)
          : null}
      </Sheet>
    </Card>
  )
}
