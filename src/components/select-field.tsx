import { Picker, Text, View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import { FieldFrame } from './field'
import { Icon } from './icon'

interface Props<T extends string> {
  label: string
  options: readonly { value: T; label: string }[]
  value: T | null
  error?: string
  hint?: string
  placeholder?: string
  onChange: (value: T) => void
}

/** One of a few, with WeChat's own wheel. */
export function SelectField<T extends string>(props: Props<T>) {
  const { label, options, value, error, hint, placeholder = '请选择', onChange } = props
  const index = options.findIndex((option) => option.value === value)
  const shown = options[index]?.label
  return (
    <FieldFrame label={label} error={error} hint={hint}>
      <Picker
        mode="selector"
        range={options.map((option) => option.label)}
        value={Math.max(index, 0)}
        onChange={(event) => {
          const chosen = options[Number(event.detail.value)]
          if (chosen) onChange(chosen.value)
        }}
        {...aria({ label: `${label}：${shown ?? placeholder}` })}
      >
        <View className="field__input field__input--chosen">
          <Text className={shown ? 'field__shown' : 'field__shown field__placeholder'}>
            {shown ?? placeholder}
          </Text>
          <Icon name="down" />
        </View>
      </Picker>
    </FieldFrame>
  )
}
