import { Text, View } from '@tarojs/components'
import type { ImportView } from '@contract/imports'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { ProgressBar } from '@/components/progress-bar'
import type { ImportCommands } from './use-import'
import './imports.scss'

type Working = 'checking' | 'applying' | 'takingBack'

interface Props {
  view: ImportView
  advancing: ImportCommands['advancing']
  onCancel: () => void
}

export function WorkingStep({ view, advancing, onCancel }: Props) {
  const checking = view.state === 'checking'
  const doing = { checking: '正在逐行检查', applying: '正在导入', takingBack: '正在撤回' }[
    view.state as Working
  ]
  return (
    <Card>
      <ProgressBar label={doing} done={view.progress} total={view.rows} unit="行" />
      {advancing.error ? (
        <Notice error={advancing.error} retrying={advancing.pending} onRetry={() => void advancing.run()}>
          {`停在第 ${view.progress} 行。点“重试”接着做，已经做完的不会重复。`}
        </Notice>
      ) : null}
      <Text className="import-hint">
        {checking
          ? '检查完才会请您确认，现在什么都没有改动。可以离开这一页，回来会接着做。'
          : '可以离开这一页，回来会接着做。'}
      </Text>
      {checking ? (
        <View className="import-part">
          <Button kind="plain" onTap={onCancel}>
            放弃这次导入
          </Button>
        </View>
      ) : null}
    </Card>
  )
}
