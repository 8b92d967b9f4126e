import { Text, View } from '@tarojs/components'
import type { ImportView } from '@contract/imports'
import { formatDateTime } from '@contract/values/time'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import './imports.scss'

export function FileHead({ fileName, rows, at, by }: ImportView) {
  return (
    <Card>
      <View className="import-file">
        <Icon name="spreadsheet" className="import-file__icon" />
        <View>
          <Text className="import-file__name">{fileName}</Text>
          <Text className="import-hint">{`共 ${rows} 行 · ${by} ${formatDateTime(at)}上传`}</Text>
        </View>
      </View>
    </Card>
  )
}
