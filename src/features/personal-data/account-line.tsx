import { Text, View } from '@tarojs/components'
import { Icon, type IconName } from '@/components/icon'
import './personal-data.scss'

export function AccountLine({ icon, children }: { icon: IconName; children: string }) {
  return (
    <View className="leave__item">
      <Icon name={icon} />
      <Text className="leave__text">{children}</Text>
    </View>
  )
}
