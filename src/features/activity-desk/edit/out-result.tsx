import { View } from '@tarojs/components'
import type { ActivityEditing } from '@contract/activity-desk'
import { liveIn } from '@contract/sign-up-kinds'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { go, goInstead, paths } from '../paths'
import './go-out-sheet.scss'

interface Props {
  editing: ActivityEditing
  isChange: boolean
}

export function OutResult({ editing, isChange }: Props) {
  const { id, kinds } = editing
  const told = liveIn(kinds)
  const text = isChange
    ? told > 0
      ? `报了名的和候补的 ${told} 人会在“消息”里看到。`
      : '活动页已经是新的内容。'
    : '符合条件的人现在就能在“活动”里看到并报名。'
  return (
    <Empty icon="done" title={isChange ? '修改已发布' : '已发布'} text={text}>
      <View className="go-out__stack">
        <Button onTap={() => goInstead(paths.manage(id))}>管理这个活动</Button>
        <Button kind="plain" icon="preview" onTap={() => go(paths.show(id))}>
          看活动页
        </Button>
      </View>
    </Empty>
  )
}
