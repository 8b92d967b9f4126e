import { useState } from 'react'
import { AppError, errorBody } from '@contract/errors'
import type { Output } from '@contract/action'
import { maxBytes } from '@contract/files'
import type { news } from '@contract/news'
import { api } from '@/lib/api'
import { pickDocuments, type PickedFile } from '@/lib/picked-file'
import { upload } from '@/lib/upload'
import { useCommand } from '@/lib/use-command'

export type Imported = Output<typeof news.importWord>

async function read(file: PickedFile): Promise<Imported> {
  if (!/\.docx$/i.test(file.name)) throw new AppError(errorBody('word.unreadable'))
  if (file.size > maxBytes.word) {
    throw new AppError(errorBody('file.too_large', { limitMb: maxBytes.word / 1024 / 1024 }))
  }
  return api.news.importWord({ upload: await upload(file) })
}

/** Reads a Word document. Nothing of the draft changes until `take` is called with what was read. */
export function useWordImport(take: (imported: Imported) => void) {
  const [waiting, setWaiting] = useState<Imported | null>(null)
  const [imported, setImported] = useState<Imported | null>(null)
  const { run, reset, pending, error } = useCommand(async () => {
    const [file] = await pickDocuments(['docx'])
    return file ? read(file) : undefined
  })

  const accept = (read: Imported) => {
    setWaiting(null)
    setImported(read)
    take(read)
  }
  const choose = async (mustConfirm: boolean) => {
    reset()
    setImported(null)
    const found = await run()
    if (!found) return
    if (mustConfirm) setWaiting(found)
    else accept(found)
  }
  return {
    choose,
    pending,
    error,
    imported,
    warnings: imported?.warnings ?? [],
    /** Read, and waiting for a yes to replacing the text. */
    waiting,
    confirm: () => waiting && accept(waiting),
    decline: () => setWaiting(null),
  }
}
