import { Text, View } from '@tarojs/components'
import './figures.scss'

/** A few figures with what each of them counts, side by side as far as there is room. */
export const Figures = ({
  figures,
}: {
  figures: readonly (readonly [label: string, value: string | number])[]
}) => (
  <View className="figures">
    {figures.map(([label, value]) => (
      <View key={label} className="figures__one">
        <Text className="figures__value">{value}</Text>
        <Text className="figures__label">{label}</Text>
      </View>
    ))}
  </View>
)
