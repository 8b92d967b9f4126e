import { View } from '@tarojs/components'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { DateTimeField } from '@/components/date-time-field'
import { usualWindow } from './sessions'
import type { ActivityWriting } from './writing'

type Window = Pick<ActivityWriting, 'opensAt' | 'closesAt' | 'cancelBy'>

interface Props {
  writing: Pick<ActivityWriting, keyof Window | 'sessions'>
  errors: Record<string, string>
  onChange: (window: Partial<Window>) => void
}

/** When one may sign up, and until when one may leave by oneself. */
export function WindowFields({ writing, errors, onChange }: Props) {
  const { opensAt, closesAt, cancelBy, sessions } = writing
  const usual = usualWindow(sessions, now())
  return (
    <View>
      <DateTimeField
        label="报名开始"
        value={opensAt}
        error={errors.opensAt}
        onChange={(at) => onChange({ opensAt: at })}
      />
      <DateTimeField
        label="报名截止"
        value={closesAt}
        error={errors.closesAt}
        onChange={(at) => onChange({ closesAt: at })}
      />
      <DateTimeField
        label="自行取消的截止"
        value={cancelBy}
        error={errors.cancelBy}
        hint="在这之前自己取消，之后要申请，由经合办决定"
        onChange={(at) => onChange({ cancelBy: at })}
      />
      {usual && (opensAt !== usual.opensAt || closesAt !== usual.closesAt) ? (
        <View className="editor-buttons">
          <Button kind="text" size="small" icon="clock" onTap={() => onChange(usual)}>
            按第一场填：现在开始，提前三天截止
          </Button>
        </View>
      ) : null}
    </View>
  )
}
