import { Text, View } from '@tarojs/components'
import type { Output } from '@contract/action'
import type { personalData } from '@contract/personal-data'
import { Card } from '@/components/card'
import './personal-data.scss'

type Datum = Output<typeof personalData.show>['items'][number]

function byGroup(items: readonly Datum[]) {
  const groups = new Map<string, Datum[]>()
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item])
  return [...groups]
}

/** Everything held about the reader, in his words, with what for. */
export function DataList({ items }: { items: readonly Datum[] }) {
  return (
    <View>
      {byGroup(items).map(([group, data]) => (
        <Card key={group} title={group}>
          {data.map(({ label, value, purpose }, i) => (
            <View key={`${label}${i}`} className="datum">
              <Text className="datum__label">{label}</Text>
              <Text className="datum__value">{value}</Text>
              <Text className="datum__purpose">{`用途：${purpose}`}</Text>
            </View>
          ))}
        </Card>
      ))}
    </View>
  )
}
