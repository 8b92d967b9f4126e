import { Text, View } from '@tarojs/components'
import type { Recommendation } from '@contract/shares'
import { Icon } from '@/components/icon'
import './shares.scss'

/** 会长荐: whose, and what he says of it. */
export const RecommendationBanner = ({ said }: { said: Recommendation }) => (
  <View className="recommendation">
    <Icon name="endorsement" className="recommendation__icon" />
    <View className="recommendation__main">
      <Text className="recommendation__who">{`${said.chamberName}会长 ${said.name} 荐`}</Text>
      <Text className="recommendation__line">{`“${said.line}”`}</Text>
    </View>
  </View>
)
