import { Text, View } from '@tarojs/components'
import { FieldFrame } from '@/components/field'
import { Icon } from '@/components/icon'
import { aria } from '@/lib/aria'

interface Props {
  chamber: { name: string } | null
  error?: string
  onChoose: () => void
}

/** Looks like the other fields and opens the search over all chambers. */
export function ChosenChamber({ chamber, error, onChoose }: Props) {
  const shown = chamber?.name
  return (
    <FieldFrame label="商会" error={error}>
      <View
        className="field__input"
        onClick={onChoose}
        {...aria({ role: 'button', label: `商会：${shown ?? '选择商会'}` })}
      >
        <Text className={shown ? 'field__shown' : 'field__shown field__placeholder'}>
          {shown ?? '选择商会'}
        </Text>
        <Icon name="search" />
      </View>
    </FieldFrame>
  )
}
