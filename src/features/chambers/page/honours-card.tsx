import { Text, View } from '@tarojs/components'
import type { ChamberPage } from '@contract/chambers'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import './honours-card.scss'

export function HonoursCard({ honours }: Pick<ChamberPage, 'honours'>) {
  if (!honours.length) return null
  const newestFirst = [...honours].sort((a, b) => b.year - a.year)
  return (
    <Card title="荣誉">
      {newestFirst.map(({ year, title }) => (
        <View key={`${year}${title}`} className="honour">
          <Icon name="award" className="honour__icon" />
          <Text className="honour__year">{`${year} 年`}</Text>
          <Text className="honour__title">{title}</Text>
        </View>
      ))}
    </Card>
  )
}
