import { View } from '@tarojs/components'
import type { DeskItem } from '@contract/news'
import { Cell } from '@/components/cell'
import { Sheet } from '@/components/sheet'
import { actionIcons, actionNames, actionsFor, type DeskAction } from './desk-actions'
import { titleOf } from './desk-row'

interface ActionSheetProps {
  item: DeskItem | null
  onChoose(action: DeskAction, item: DeskItem): void
  onClose(): void
}

const notes: Partial<Record<DeskAction, string>> = {
  withdraw: '读者马上看不到它',
  unschedule: '取消后可以修改，再重新发布',
  reopen: '可以修改后重新发布',
  pin: '排在资讯列表最前面',
}

export function ActionSheet({ item, onChoose, onClose }: ActionSheetProps) {
  return (
    <Sheet open={item !== null} title={item ? titleOf(item) : ''} onClose={onClose}>
      <View className="office-cells">
        {item &&
          actionsFor(item).map((action) => (
            <Cell
              key={action}
              icon={actionIcons[action]}
              title={actionNames[action]}
              note={notes[action]}
              onTap={() => onChoose(action, item)}
            />
          ))}
      </View>
    </Sheet>
  )
}
