import { Text, View } from '@tarojs/components'
import { formatDate } from '@contract/values/time'
import type { Directory } from './use-directory'
import './directory-counts.scss'

type Answer = NonNullable<Directory['answer']['data']>

/** Every count says what it counts, and as of when. */
export function DirectoryCounts({ counts, asOf, demonstration }: Answer) {
  const figures = [
    [counts.prefectureUp, '地级以上', '已成立'],
    [counts.preparing, '筹备中', '各级都算'],
    [counts.county, '县级', '已成立'],
  ] as const
  return (
    <View className="directory-counts">
      <View className="directory-counts__figures">
        {figures.map(([count, what, note]) => (
          <View key={what} className="directory-counts__figure">
            <Text className="directory-counts__number">{String(count)}</Text>
            <Text className="directory-counts__what">{what}</Text>
            <Text className="directory-counts__note">{note}</Text>
          </View>
        ))}
      </View>
      <Text className="directory-counts__as-of">
        {`截至 ${formatDate(asOf)}${demonstration ? ' · 含示范数据' : ''}`}
      </Text>
    </View>
  )
}
