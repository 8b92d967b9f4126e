import { Text, View } from '@tarojs/components'
import { roleNames } from '@contract/access'
import type { OfficeRole } from '@contract/office'
import { rightsOf } from '@contract/office-rights'

/** Before somebody is invited: all that he may do then. */
export const RightsList = ({ role }: { role: OfficeRole }) => (
  <View className="invite-rights">
    <Text className="office-hint">{`${roleNames[role]}可以：`}</Text>
    {rightsOf[role].map(({ title, text }) => (
      <Text key={title} className="office-hint invite-rights__line">{`${title}：${text}`}</Text>
    ))}
  </View>
)
