import { View } from '@tarojs/components'
import { useRef } from 'react'
import { acceptedTypes, type FileView } from '@contract/files'
import { MAX_ATTACHMENTS } from '@contract/news'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { FieldFrame } from '@/components/field'
import { Notice } from '@/components/notice'
import { isWeapp } from '@/lib/device'
import { pickDocuments } from '@/lib/picked-file'
import { limitsOf, sizeInWords } from '@/lib/accept-files'
import { useAccepting } from '@/lib/use-accepting'

interface AttachmentsFieldProps {
  files: FileView[]
  onChange(files: FileView[]): void
}

/** A mini-program reaches documents only through a conversation. */
const where = isWeapp ? '先把文件发到“文件传输助手”，再从聊天里选。' : ''

export function AttachmentsField({ files, onChange }: AttachmentsFieldProps) {
  const latest = useRef(files)
  latest.current = files
  const room = MAX_ATTACHMENTS - files.length
  const { choose, progress, error } = useAccepting(
    'attachment',
    () => pickDocuments(acceptedTypes.attachment, room),
    (file) => {
      latest.current = [...latest.current, file]
      onChange(latest.current)
    },
  )
  const remove = (file: FileView) => (
    <Button
      kind="text"
      size="small"
      label={`移除附件 ${file.name}`}
      onTap={() => onChange(files.filter(({ id }) => id !== file.id))}
    >
      移除
    </Button>
  )
  return (
    <FieldFrame
      label="附件（可不加）"
      counter={`${files.length}/${MAX_ATTACHMENTS}`}
      hint={`${where}${limitsOf('attachment')}`}
    >
      <View className="attachments-field">
        {files.map((file) => (
          <Cell
            key={file.id}
            icon="attachment"
            title={file.name}
            note={`${file.type.toUpperCase()} · ${sizeInWords(file.size)}`}
            value={remove(file)}
          />
        ))}
      </View>
      {error && <Notice error={error} />}
      <View className="office-buttons">
        <Button
          kind="plain"
          size="small"
          icon="attachment"
          loading={progress !== null}
          disabled={room <= 0}
          reason={`附件最多 ${MAX_ATTACHMENTS} 个，请先移除一个`}
          onTap={choose}
        >
          {progress ?? '添加附件'}
        </Button>
      </View>
    </FieldFrame>
  )
}
