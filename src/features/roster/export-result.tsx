import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import type { useExport } from './use-export'
import './roster.scss'

export function ExportResult({ made, making, opening }: ReturnType<typeof useExport>) {
  const error = making.error ?? opening.error
  if (error) return <Notice error={error} />
  if (!made) return null
  return (
    <Notice kind="good">
      <Text className="notice__text">{`已导出 ${made.rows} 条：${made.name}`}</Text>
      <Text className="notice__text">里面有完整手机号，请妥善保管。</Text>
      <View className="roster-actions">
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
