import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { aria } from '@/lib/aria'
import type { ChosenChamber } from './post-facts'
import './chamber-filter.scss'

interface Props {
  chamber: ChosenChamber | null
  onChoose: () => void
  onClear: () => void
}

export function ChamberFilter({ chamber, onChoose, onClear }: Props) {
  const shown = chamber?.name ?? '全部商会'
  return (
    <View className="chamber-filter">
      <View
        className="chamber-filter__field"
        onClick={onChoose}
        {...aria({ role: 'button', label: `按商会筛选：${shown}` })}
      >
        <Icon name="chamber" className="chamber-filter__icon" />
        <Text className="chamber-filter__name">{shown}</Text>
        <Icon name="down" className="chamber-filter__icon" />
      </View>
      {chamber ? (
        <Button kind="text" size="small" icon="close" onTap={onClear}>
          全部商会
        </Button>
      ) : null}
    </View>
  )
}
