import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './fact-list.scss'

/** Label and value, one under the other; what is not known says so. */
export function FactList({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <View className="fact-list">
      {facts.map(([label, value]) => (
        <View key={label} className="fact-list__fact">
          <Text className="fact-list__label">{label}</Text>
          <View className="fact-list__value">
            {value === '' || value === null ? (
              <Text className="fact-list__none">未登记</Text>
            ) : typeof value === 'string' ? (
              <Text>{value}</Text>
            ) : (
              value
            )}
          </View>
        </View>
      ))}
    </View>
  )
}
