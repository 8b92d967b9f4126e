import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { Skeleton } from '@/components/skeleton'
import { WindowedList } from '@/components/windowed-list'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'
import '../activities.scss'
import './companions.scss'

/** 同行者: who agreed to be shown. No phones, and of the others only how many they are. */
export function CompanionList({ id }: { id: string }) {
  const { data, error, refresh } = useQuery(api.activities.companions, { id })
  if (!data) {
    return error ? (
      <Failure error={error} onRetry={() => void refresh()} />
    ) : (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  const { items, others } = data
  const rest = others > 0 ? `另有 ${others} 位没有公开姓名。` : ''
  if (!items.length)
    return (
      <Empty icon="people" title="还没有人公开姓名" text={`${rest}在“修改报名信息”里可以选择公开自己。`} />
    )
  return (
    <>
      <Card title={`同行者（${items.length} 位）`}>
        <WindowedList items={items} keyOf={({ name, chamberName }) => `${name}/${chamberName}`}>
          {({ name, chamberName }) => (
            <View className="companion">
              <View className="companion__face">
                <Text>{name.slice(0, 1)}</Text>
              </View>
              <View className="companion__words">
                <Text className="companion__name">{name}</Text>
                <Text className="activities-hint">{chamberName}</Text>
              </View>
            </View>
          )}
        </WindowedList>
      </Card>
      {rest ? (
        <Card>
          <Text className="activities-hint">{rest}</Text>
        </Card>
      ) : null}
    </>
  )
}
