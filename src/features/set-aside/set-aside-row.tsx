import { Text, View } from '@tarojs/components'
import type { SetAsideItem } from '@contract/set-aside'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'

interface Props {
  item: SetAsideItem
  pending: boolean
  onRetry: () => void
}

export const SetAsideRow = ({ item, pending, onRetry }: Props) => {
  const { job, what, reason, tries, firstAt, lastAt, nextAt } = item
  return (
    <View className="set-aside-row">
      <Text className="set-aside-row__what">{`${job}：${what}`}</Text>
      <Text>{reason}</Text>
      <Text className="set-aside-row__when">
        {`从 ${formatDateTime(firstAt)} 起试过 ${tries} 次，最近 ${formatDateTime(lastAt)}；`}
        {nextAt <= lastAt ? '马上再试' : `${formatDateTime(nextAt)} 以后再试`}
      </Text>
      <Button kind="plain" size="small" loading={pending} label={`马上重试${what}`} onTap={onRetry}>
        马上重试
      </Button>
    </View>
  )
}
