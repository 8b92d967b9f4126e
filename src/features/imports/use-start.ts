import { useState } from 'react'
import { AppError, errorBody } from '@contract/errors'
import type { ImportKind } from '@contract/imports'
import { mustBeOfType } from '@/lib/accept-files'
import { api } from '@/lib/api'
import { pickDocuments, type PickedFile } from '@/lib/picked-file'
import { upload } from '@/lib/upload'
import { useCommand } from '@/lib/use-command'
import { go, paths } from './paths'

const MB = 1024 * 1024
const MAX_MB = 20
const TYPES = ['xlsx', 'xlsm', 'xls', 'csv', 'txt', 'tsv']

/** What the server would say after minutes of uploading, said before. Old .xls goes through: its answer says what to do. */
function mustFit({ name, size }: PickedFile) {
  mustBeOfType(name, TYPES, ' .xlsx 或 .csv 文件')
  if (size > MAX_MB * MB) throw new AppError(errorBody('file.too_large', { limitMb: MAX_MB }))
}

/** Chooses a table, uploads it and goes on to matching its columns; `progress` in words while it lasts. */
export function useStart(kind: ImportKind, campaignId: string | null) {
  const [progress, setProgress] = useState<string | null>(null)
  const { run, error } = useCommand(async () => {
    const [file] = await pickDocuments(TYPES)
    if (!file) return
    mustFit(file)
    try {
      setProgress('正在上传…')
      const uploaded = await upload(file)
      setProgress('正在读取…')
      const name = file.name.slice(-120)
      const about = campaignId === null ? {} : { campaignId }
      const { id } = await api.imports.start({ kind, ...about, upload: uploaded, name })
      go(paths.show(id))
    } finally {
      setProgress(null)
    }
  })
  return { choose: () => void run(), progress, error }
}
