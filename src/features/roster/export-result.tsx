import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import type { useExport } from './use-export'

export function ExportResult({ made, making, opening }: ReturnType<typeof useExport>) {
  const error = making.error ?? opening.error
  if (error) return <Notice error={error} />
  if (!made) return null
  return (
    <Notice kind="good">
      {`已导出 ${made.rows} 条：${made.name}。里面有完整手机号，请妥善保管。`}
      <Button
        kind="plain"
        size="small"
        icon="download"
        loading={opening.pending}
        onTap={() => void opening.run(made)}
      >
        打开文件
      </Button>
    </Notice>
  )
}
