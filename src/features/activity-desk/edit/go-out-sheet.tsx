import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityEditing } from '@contract/activity-desk'
import { liveIn, noKinds } from '@contract/sign-up-kinds'
import { Button } from '@/components/button'
import { TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { kindsInWords, timesInWords } from '../words'
import type { GoingOut } from './use-going-out'
import { whoInWords } from './who-words'
import type { ActivityWriting } from './writing'
import './go-out-sheet.scss'

interface Props {
  writing: ActivityWriting
  editing: ActivityEditing | null
  out: GoingOut
  onClose: () => void
}

/** 发布: once more what matters, before anybody sees it. */
export function PublishSheet({ writing, out, onClose }: Props) {
  const { publishing, isUnsaved } = out
  return (
    <Sheet open title="发布" onClose={onClose}>
      <View className="go-out__facts">
        <Text className="go-out__title">{writing.title}</Text>
        <Text>{timesInWords(writing.sessions)}</Text>
        <Text>{`谁可以报名：${whoInWords(writing.who)}`}</Text>
        <Text>{`名额：${writing.seats.capacity ?? ''} 个${writing.seats.review ? '，报名要审核' : ''}`}</Text>
        <Text className="go-out__hint">
          发布后出现在“活动”里。名额可以再加，已经占用的不能减；报名截止可以推后，不能提前。
        </Text>
      </View>
      {publishing.error ? <Notice error={publishing.error} /> : null}
      {isUnsaved ? (
        <Notice>内容还没有保存成功，所以没有发布。请看页面下方的提示，处理后再发布。</Notice>
      ) : null}
      <Button icon="send" loading={publishing.pending} onTap={() => void publishing.run()}>
        发布
      </Button>
    </Sheet>
  )
}

/** 发布修改: who will be told of it, and what else they should know. */
export function ChangeSheet({ writing, editing, out, onClose }: Props) {
  const [note, setNote] = useState('')
  const { changing } = out
  const kinds = editing?.kinds ?? noKinds()
  const told = liveIn(kinds)
  return (
    <Sheet open title="发布修改" onClose={onClose}>
      <Notice kind="plain" icon="people">
        {told > 0 ? `会通知 ${told} 人：${kindsInWords(kinds)}。` : '还没有人报名，不用通知谁。'}
      </Notice>
      <TextArea
        label="变更说明（可不写）"
        placeholder="例如：第二天的会场改到三楼"
        hint="写在通知里，让人一眼看到改了什么"
        max={100}
        value={note}
        error={changing.fields.note}
        onChange={setNote}
      />
      {changing.error ? <Notice error={changing.error} /> : null}
      <Button icon="send" loading={changing.pending} onTap={() => void changing.run(writing, note)}>
        发布修改
      </Button>
    </Sheet>
  )
}
