import { Text } from '@tarojs/components'
import { useState } from 'react'
import { formatDateTime } from '@contract/values/time'
import { Button } from '../button'
import { Card } from '../card'
import { Dialog } from '../dialog'
import './restore-choice.scss'

interface RestoreChoiceProps {
  /** Epoch ms. */
  at: number
  title: string
  html: string
  /** Starting afresh: 另写一篇 */
  other: string
  onRestore(): void
  onDrop(): void
}

const firstWords = (html: string) =>
  html
    .replace(/<[^>]*>|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)

/** Something typed here never reached the server: the app was closed, or the network was away. */
export function RestoreChoice({ at, title, html, other, onRestore, onDrop }: RestoreChoiceProps) {
  const [asks, setAsks] = useState(false)
  return (
    <Card title="有一份没保存上的内容">
      <Text className="restore__line">{`${formatDateTime(at)} 写的，存在本机：`}</Text>
      <Text className="restore__title">{title || '（还没有标题）'}</Text>
      <Text className="restore__words">{firstWords(html) || '（还没有正文）'}</Text>
      <Button icon="history" onTap={onRestore}>
        恢复这份内容
      </Button>
      <Button kind="text" onTap={() => setAsks(true)}>
        {`不要了，${other}`}
      </Button>
      <Dialog
        open={asks}
        title="不要这份内容？"
        text="它只存在这台设备上，删除后不能找回。"
        confirm="删除"
        danger
        onConfirm={onDrop}
        onClose={() => setAsks(false)}
      />
    </Card>
  )
}
