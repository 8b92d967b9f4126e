import { Text, View } from '@tarojs/components'
import {
  hasTemplate,
  importKindNames,
  MAX_IMPORT_ROWS,
  nothingMapped,
  type ImportKind,
  type TemplateKind,
} from '@contract/imports'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { isWeapp } from '@/lib/device'
import { openFile } from '@/lib/open-file'
import { useCommand } from '@/lib/use-command'
import { columnsIn, layoutOf } from './mapping'
import { useStart } from './use-start'
import './imports.scss'

/** A mini-program reaches documents only through a conversation. */
const where = isWeapp ? '先把文件发到“文件传输助手”，再从聊天里选。' : ''

interface Props {
  kind: ImportKind
  /** Whose pledges the payments of a bank's statement are for. */
  campaignId: string | null
}

export function StartCard({ kind, campaignId }: Props) {
  const { choose, progress, error } = useStart(kind, campaignId)
  const template = useCommand(async (of: TemplateKind) => {
    await openFile({ ...(await api.imports.template({ kind: of })), type: 'xlsx' })
  })
  const needed = columnsIn(kind, layoutOf(kind, nothingMapped)).map(({ name, required }) =>
    required ? `${name}（必填）` : name,
  )
  return (
    <Card title={`导入${importKindNames[kind]}`}>
      <Text className="import-hint">
        {`Excel（.xlsx）或 .csv 文件，标题上面有别的字也可以，一次最多 ${MAX_IMPORT_ROWS} 行。${where}`}
      </Text>
      <Text className="import-hint">
        {hasTemplate(kind)
          ? `可以导入：${needed.join('、')}。`
          : '银行、微信、支付宝下载的文件原样上传，不用改格式。'}
      </Text>
      {error ? <Notice error={error} /> : null}
      {template.error ? <Notice error={template.error} /> : null}
      <View className="import-part">
        <ButtonRow>
          <Button icon="upload" loading={progress !== null} onTap={choose}>
            {progress ?? '选择文件'}
          </Button>
          {hasTemplate(kind) ? (
            <Button
              kind="plain"
              icon="download"
              loading={template.pending}
              onTap={() => void template.run(kind)}
            >
              下载模板
            </Button>
          ) : null}
        </ButtonRow>
      </View>
    </Card>
  )
}
