import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { aria } from '@/lib/aria'
import './pair.scss'

interface Props {
  mentorName: string
  holderName: string
}

const Person = ({ name, role }: { name: string; role: string }) => (
  <View className="relay-pair__person">
    <View className={`relay-pair__face${role === '导师' ? ' relay-pair__face--mentor' : ''}`}>
      <Text>{name.slice(0, 1)}</Text>
    </View>
    <View className="relay-pair__words">
      <Text className="relay-pair__name">{name}</Text>
      <Text className="relay-pair__role">{role}</Text>
    </View>
  </View>
)

/** 传承接力: the older one and the one who takes over, side by side. */
export const Pair = ({ mentorName, holderName }: Props) => (
  <View className="relay-pair" {...aria({ label: `传承结对：导师${mentorName}，传承人${holderName}` })}>
    <Person name={mentorName} role="导师" />
    <Icon name="pair" className="relay-pair__sign" />
    <Person name={holderName} role="传承人" />
  </View>
)
