import { Text, View } from '@tarojs/components'
import { audienceNames, audiences, type Audience } from '@contract/access'
import { FieldFrame } from '@/components/field'
import { Icon } from '@/components/icon'
import { aria } from '@/lib/aria'

export const audienceMeaning: Record<Audience, string> = {
  public: '打开小程序的人都能看，转发到群里谁都能点开',
  members: '登记过的会员、青年温商、会长和秘书长能看',
  presidents: '只有各地商会的会长和秘书长能看',
}

interface AudienceFieldProps {
  value: Audience
  onChange(value: Audience): void
}

export function AudienceField({ value, onChange }: AudienceFieldProps) {
  return (
    <FieldFrame label="谁可以看" hint="经合办的工作人员总能看到">
      <View className="audience" {...aria({ role: 'radiogroup', label: '谁可以看' })}>
        {audiences.map((audience) => (
          <View
            key={audience}
            className={`audience__option ${audience === value ? 'audience__option--on' : ''}`}
            onClick={() => onChange(audience)}
            {...aria({ role: 'radio', checked: audience === value, label: audienceNames[audience] })}
          >
            <View className="audience__mark">{audience === value && <Icon name="check" />}</View>
            <View>
              <Text className="audience__name">{audienceNames[audience]}</Text>
              <Text className="audience__meaning">{audienceMeaning[audience]}</Text>
            </View>
          </View>
        ))}
      </View>
    </FieldFrame>
  )
}
