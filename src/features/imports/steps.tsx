import { Text, View } from '@tarojs/components'
import type { ImportView } from '@contract/imports'
import { Icon } from '@/components/icon'
import { aria } from '@/lib/aria'
import './imports.scss'

const steps = ['上传', '对列', '核对', '完成'] as const

const at: Record<ImportView['state'], number> = {
  choosing: 1,
  mapping: 1,
  checking: 2,
  ready: 2,
  applying: 3,
  done: 4,
  cancelled: 4,
  takingBack: 3,
  takenBack: 4,
}

/** Where one is in the import; the words say it, the marks repeat it. */
export function Steps({ state }: Pick<ImportView, 'state'>) {
  const now = at[state]
  const said = `第 ${Math.min(now + 1, steps.length)} 步，共 ${steps.length} 步：${steps[now] ?? '完成'}`
  return (
    <View className="import-steps" {...aria({ role: 'status', label: said })}>
      {steps.map((step, i) => {
        const look = i < now ? 'past' : i === now ? 'now' : 'ahead'
        return (
          <View key={step} className={`import-steps__step import-steps__step--${look}`}>
            <View className="import-steps__mark">
              {i < now ? <Icon name="check" /> : <Text>{String(i + 1)}</Text>}
            </View>
            <Text>{step}</Text>
          </View>
        )
      })}
    </View>
  )
}
