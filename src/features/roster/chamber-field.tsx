import { Text, View } from '@tarojs/components'
import { FieldFrame } from '@/components/field'
import { Icon } from '@/components/icon'
import { aria } from '@/lib/aria'
import type { ChosenChamber } from './post-facts'

interface Props {
  chamber: ChosenChamber | null
  error?: string
  onChoose: () => void
}

export function ChamberField({ chamber, error, onChoose }: Props) {
  const shown = chamber?.name ?? '选择商会'
  return (
    <FieldFrame label="商会" error={error}>
      <View
        className="field__input"
        onClick={onChoose}
        {...aria({ role: 'button', label: `商会：${shown}` })}
      >
        <Text className={chamber ? 'field__shown' : 'field__shown field__placeholder'}>{shown}</Text>
        <Icon name="search" />
      </View>
    </FieldFrame>
  )
}
