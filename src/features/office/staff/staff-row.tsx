import { Text, View } from '@tarojs/components'
import { roleNames } from '@contract/access'
import type { StaffMember } from '@contract/office'
import { formatDate } from '@contract/values/time'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { Tag } from '@/components/tag'

interface StaffRowProps {
  member: StaffMember
  /** The office cannot be left without one. */
  isLastManager: boolean
  onDismiss(): void
}

export function StaffRow({ member, isLastManager, onDismiss }: StaffRowProps) {
  const { name, role, since, isMe } = member
  return (
    <View className="staff-row">
      <Icon name="person" className="staff-row__face" />
      <View className="staff-row__main">
        <Text className="staff-row__name">{name}</Text>
        <View className="office-tags">
          <Tag tone={role === 'manager' ? 'accent' : 'quiet'}>{roleNames[role]}</Tag>
          {isMe && <Tag>就是您</Tag>}
        </View>
        <Text className="office-hint">{`${formatDate(since)}加入`}</Text>
      </View>
      <Button
        kind="plain"
        size="small"
        disabled={isLastManager}
        reason="唯一的主管"
        label={`移除${name}`}
        onTap={onDismiss}
      >
        移除
      </Button>
    </View>
  )
}
