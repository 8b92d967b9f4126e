import { ScrollView, View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import { ToolButton } from './tool-button'
import { toolGroups } from './tools'
import type { Engine, Toggle } from './types'

interface ToolbarProps {
  engine: Engine | null
  active: readonly Toggle[]
  onAddImages?: () => void
  /** CSS px above the window's lower edge while the keyboard is up, else null. */
  above: number | null
}

export function Toolbar({ engine, active, onAddImages, above }: ToolbarProps) {
  const style = above === null ? undefined : { bottom: `${above}px` }
  return (
    <View
      className={`toolbar ${above === null ? '' : 'toolbar--above-keyboard'}`}
      style={style}
      {...aria({ role: 'toolbar', label: '文字格式' })}
    >
      {onAddImages && (
        <ToolButton icon="image-add" label="插入图片" words="图片" disabled={!engine} onPress={onAddImages} />
      )}
      <ScrollView className="toolbar__scroll" scrollX enhanced showScrollbar={false}>
        <View className="toolbar__tools">
          {toolGroups.map((tools, group) => (
            <View className="toolbar__group" key={group}>
              {tools.map((tool) => (
                <ToolButton
                  key={tool.label}
                  icon={'icon' in tool ? tool.icon : undefined}
                  words={'words' in tool ? tool.words : undefined}
                  label={tool.label}
                  disabled={!engine}
                  isOn={'toggle' in tool ? active.includes(tool.toggle) : undefined}
                  onPress={() => engine && ('toggle' in tool ? engine.toggle(tool.toggle) : tool.run(engine))}
                />
              ))}
            </View>
          ))}
        </View>
      </ScrollView>
    </View>
  )
}
