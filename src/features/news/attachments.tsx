import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { FileView } from '@contract/files'
import { Cell } from '@/components/cell'
import { Icon, type IconName } from '@/components/icon'
import { Notice } from '@/components/notice'
import { openFile } from '@/lib/open-file'
import { useCommand } from '@/lib/use-command'
import './attachments.scss'

const icons: Record<string, IconName> = {
  xls: 'spreadsheet',
  xlsx: 'spreadsheet',
  ppt: 'slides',
  pptx: 'slides',
}
const KB = 1024
const MB = KB * KB

const inWords = (bytes: number) =>
  bytes < MB ? `${Math.max(1, Math.round(bytes / KB))} KB` : `${(bytes / MB).toFixed(1)} MB`

export function Attachments({ files }: { files: FileView[] }) {
  const opening = useCommand(openFile)
  const [chosen, setChosen] = useState<FileView>()
  const open = (file: FileView) => {
    setChosen(file)
    void opening.run(file)
  }
  if (!files.length) return null
  return (
    <View className="attachments">
      <Text className="attachments__title">{`附件（${files.length}）`}</Text>
      <View className="attachments__list">
        {files.map((file) => (
          <Cell
            key={file.id}
            icon={icons[file.type] ?? 'document'}
            title={file.name}
            note={`${file.type.toUpperCase()} · ${inWords(file.size)}`}
            value={
              opening.pending && chosen?.id === file.id ? (
                <Icon name="loading" className="icon--spinning" />
              ) : undefined
            }
            leads
            onTap={() => open(file)}
          />
        ))}
      </View>
      {opening.error && chosen ? (
        <Notice error={opening.error} retrying={opening.pending} onRetry={() => open(chosen)}>
          {`没有打开：${chosen.name}`}
        </Notice>
      ) : null}
    </View>
  )
}
