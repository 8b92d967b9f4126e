import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { audienceNames } from '@contract/access'
import { channelNames, type MustRead } from '@contract/news'
import { formatDateTime, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { DateTimeField } from '@/components/date-time-field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { audienceMeaning } from './audience-field'
import { mustReadFault, mustReadInWords } from './must-read'
import type { usePublishing } from './use-publishing'
import type { Writing } from './writing'

type When = 'now' | 'later'
const times = [
  { value: 'now' as const, label: '现在发布' },
  { value: 'later' as const, label: '定时发布' },
]

interface PublishSheetProps {
  open: boolean
  writing: Writing
  isAgain: boolean
  /** 必读 as readers have it. */
  published: MustRead | null
  publishing: ReturnType<typeof usePublishing>
  onClose(): void
}

export function PublishSheet(props: PublishSheetProps) {
  const { open, writing, isAgain, published, publishing, onClose } = props
  const [when, setWhen] = useState<When>('now')
  const [at, setAt] = useState<number | null>(null)
  const isLate = when === 'later' && at !== null && at <= now()
  const mustRead = writing.mustRead ?? null
  const outAt = when === 'later' && at !== null ? at : now()
  const reason =
    when === 'later' && at === null
      ? '请先选择发布的日期和时间'
      : isLate
        ? '请先改发布时间'
        : mustReadFault(mustRead, published, outAt) && '发布时答复已经截止，请先改必读的答复截止时间'
  const { pending, error, isUnsaved } = publishing

  return (
    <Sheet open={open} title={isAgain ? '重新发布' : '发布'} onClose={onClose}>
      <View className="publish-facts">
        <Text className="publish-facts__title">{writing.title}</Text>
        <Text>{`栏目：${channelNames[writing.channel]}`}</Text>
        <Text>{`谁可以看：${audienceNames[writing.audience]}`}</Text>
        <Text className="office-hint">{audienceMeaning[writing.audience]}</Text>
        {mustRead ? <Text>{mustReadInWords(mustRead)}</Text> : null}
      </View>
      <Chips<When> label="什么时候发布" layout="wrap" options={times} value={when} onChange={setWhen} />
      {when === 'later' && (
        <DateTimeField
          label="发布时间"
          hint={at && !isLate ? `北京时间 ${formatDateTime(at)} 自动发布` : '按北京时间'}
          error={isLate ? '这个时间已经过去，请另选' : undefined}
          value={at}
          onChange={setAt}
        />
      )}
      {error && <Notice error={error} />}
      {isUnsaved && <Notice>内容还没有保存成功，所以没有发布。请看页面下方的提示，处理后再发布。</Notice>}
      <View className="publish-sheet__action">
        <Button
          icon={when === 'now' ? 'send' : 'schedule'}
          loading={pending}
          disabled={reason !== undefined}
          reason={reason}
          onTap={() => void publishing.run(when === 'later' && at !== null ? at : undefined)}
        >
          {when === 'later' ? '定时发布' : isAgain ? '重新发布' : '发布'}
        </Button>
        <Text className="office-hint">文字和图片先过内容安全检查，通过后读者才看到。</Text>
      </View>
    </Sheet>
  )
}
