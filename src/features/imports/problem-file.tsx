import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { ExportResult } from '@/components/export-result'
import { api } from '@/lib/api'
import { useExport } from '@/lib/use-export'
import './imports.scss'

/** The lines that do not come in as a file of their own, to be mended and uploaded again. */
export function ProblemFile({ id }: { id: string }) {
  const { made, making, opening } = useExport(api.imports.problemFile)
  return (
    <View className="import-part">
      <Button kind="plain" icon="download" loading={making.pending} onTap={() => void making.run({ id })}>
        下载没有导入的行
      </Button>
      <ExportResult
        {...{ made, making, opening }}
        unit="行"
        note="最后一列写着原因。改好以后直接上传这个文件就可以。里面有完整的手机号，请妥善保管"
      />
    </View>
  )
}
