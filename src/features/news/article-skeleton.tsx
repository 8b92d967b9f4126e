import { View } from '@tarojs/components'
import { Skeleton } from '@/components/skeleton'

export function ArticleSkeleton() {
  return (
    <View className="article">
      <Skeleton widths={[95, 60]} />
      <Skeleton widths={[30]} />
      <Skeleton widths={[100, 100, 96, 100, 70]} />
      <Skeleton widths={[100, 98, 100, 45]} />
    </View>
  )
}
