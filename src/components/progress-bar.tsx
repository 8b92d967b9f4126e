import { Text, View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import './progress-bar.scss'

interface Props {
  /** What is being done: 正在检查 */
  label: string
  done: number
  total: number
  /** What is counted: 行 */
  unit: string
}

/** How far a long piece of work is, in figures; the bar only repeats them. */
export function ProgressBar({ label, done, total, unit }: Props) {
  const share = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0
  return (
    <View className="progress-bar" {...aria({ role: 'status', live: 'polite' })}>
      <View className="progress-bar__words">
        <Text className="progress-bar__label">{label}</Text>
        <Text className="progress-bar__share">{`${share}%`}</Text>
      </View>
      <View className="progress-bar__track" {...aria({ hidden: true })}>
        <View className="progress-bar__done" style={{ width: `${share}%` }} />
      </View>
      <Text className="progress-bar__count">{`${done} / ${total} ${unit}`}</Text>
    </View>
  )
}
