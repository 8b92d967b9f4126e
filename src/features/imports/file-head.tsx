import { Text, View } from '@tarojs/components'
import type { ImportView } from '@contract/imports'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import './imports.scss'

/** 另有 2 个工作表没有读 */
function otherSheets({ sheets, sheet, state }: ImportView) {
  const others = sheets.filter(({ rows }, i) => i !== sheet && rows > 0).length
  return state === 'choosing' || others === 0
    ? ''
    : `工作表“${sheets[sheet]?.name}”，另有 ${others} 个工作表没有读`
}

const sizeOf = ({ state, rows, sheets }: ImportView) =>
  state === 'choosing' ? `${sheets.length} 个工作表` : `共 ${rows} 行`

interface Props {
  view: ImportView
  /** Missing where no other sheet can be chosen any more. */
  onOtherSheet?: () => void
}

export function FileHead({ view, onOtherSheet }: Props) {
  const { fileName, at, by } = view
  const others = otherSheets(view)
  return (
    <Card>
      <View className="import-file">
        <Icon name="spreadsheet" className="import-file__icon" />
        <View>
          <Text className="import-file__name">{fileName}</Text>
          <Text className="import-hint">{`${sizeOf(view)} · ${by} ${formatDateTime(at)}上传`}</Text>
          {others ? <Text className="import-hint">{others}</Text> : null}
          {onOtherSheet ? (
            <Button kind="text" size="small" onTap={onOtherSheet}>
              换一个工作表
            </Button>
          ) : null}
        </View>
      </View>
    </Card>
  )
}
