import { Text, View } from '@tarojs/components'
import type { ErrorBody } from '@contract/errors'
import type { Made } from '@/lib/use-export'
import { Button } from './button'
import { Notice } from './notice'
import './export-result.scss'

interface Props {
  made: Made | null
  making: { error?: ErrorBody }
  opening: { pending: boolean; error?: ErrorBody; run: (file: Made) => Promise<unknown> }
  /** What whoever has the file should mind. */
  note?: string
  /** What is counted: 条 */
  unit?: string
}

/** What came of `useExport`. */
export function ExportResult({ made, making, opening, note, unit = '条' }: Props) {
  const error = making.error ?? opening.error
  if (error) return <Notice error={error} />
  if (!made) return null
  return (
    <Notice kind="good">
      <Text className="notice__text">{`已导出 ${made.rows} ${unit}：${made.name}`}</Text>
      {note ? <Text className="notice__text">{note}</Text> : null}
      <View className="export-result__action">
        <Button
          kind="plain"
          size="small"
          icon="download"
          loading={opening.pending}
          onTap={() => void opening.run(made)}
        >
          打开文件
        </Button>
      </View>
    </Notice>
  )
}
