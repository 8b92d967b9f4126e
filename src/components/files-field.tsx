import { View } from '@tarojs/components'
import { useRef } from 'react'
import { limitsOf, pickAttachments, sizeInWords, type AcceptedFile } from '@/lib/accept-files'
import { isWeapp } from '@/lib/device'
import { useAccepting } from '@/lib/use-accepting'
import { Button } from './button'
import { Cell } from './cell'
import { FieldFrame } from './field'
import { Notice } from './notice'
import './files-field.scss'

interface Props {
  label: string
  files: AcceptedFile[]
  max: number
  onChange: (files: AcceptedFile[]) => void
}

/** A mini-program reaches documents only through a conversation. */
const where = isWeapp ? '先把文件发到“文件传输助手”，再从聊天里选。' : ''

export function FilesField({ label, files, max, onChange }: Props) {
  const latest = useRef(files)
  latest.current = files
  const room = max - files.length
  const { choose, progress, error } = useAccepting(
    'attachment',
    () => pickAttachments(room),
    (file) => {
      latest.current = [...latest.current, file]
      onChange(latest.current)
    },
  )
  const remove = (file: AcceptedFile) => (
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
    <FieldFrame label={label} counter={`${files.length}/${max}`} hint={`${where}${limitsOf('attachment')}`}>
      <View className="files-field">
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
      {files.map(({ id, name, warning }) =>
        warning ? <Notice key={id} kind="wait" icon="warning">{`“${name}”：${warning}。`}</Notice> : null,
      )}
      {error ? <Notice error={error} /> : null}
      <Button
        kind="plain"
        size="small"
        icon="attachment"
        loading={progress !== null}
        disabled={room <= 0}
        reason={`${label.replace(/（.*）/, '')}最多 ${max} 个，请先移除一个`}
        onTap={choose}
      >
        {progress ?? '添加附件'}
      </Button>
    </FieldFrame>
  )
}
