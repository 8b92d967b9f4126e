import { useState } from 'react'
import type { FileView } from '@contract/files'
import { Cell } from '@/components/cell'
import { Icon } from '@/components/icon'
import { Notice } from '@/components/notice'
import { openFile } from '@/lib/open-file'
import { useCommand } from '@/lib/use-command'

/** Documents to open, each a row. */
export function FileCells({ files }: { files: readonly FileView[] }) {
  const { run, pending, error } = useCommand(openFile)
  const [chosen, setChosen] = useState<FileView>()
  const open = (file: FileView) => {
    setChosen(file)
    void run(file)
  }
  return (
    <>
      {files.map((file) => (
        <Cell
          key={file.id}
          icon="document"
          title={file.name}
          note={file.type.toUpperCase()}
          value={
            pending && chosen?.id === file.id ? <Icon name="loading" className="icon--spinning" /> : undefined
          }
          leads
          onTap={() => open(file)}
        />
      ))}
      {error && chosen ? (
        <Notice error={error} retrying={pending} onRetry={() => open(chosen)}>
          {`没有打开：${chosen.name}`}
        </Notice>
      ) : null}
    </>
  )
}
