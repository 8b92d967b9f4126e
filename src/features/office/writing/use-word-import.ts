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

/** Old documents can be chosen, to be told what to do with them. */
const readable = ['docx', 'docm', 'dotx', 'doc', 'wps']

/** Documents with macros are read as well; the macros are not. */
const isDocx = (name: string) => /\.(docx|docm|dotx)$/i.test(name)

function wrongKind(name: string): AppError {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  if (extension === 'doc' || extension === 'wps') return new AppError(errorBody('word.old'))
  return new AppError(errorBody('word.wrong_kind', { found: extension ? ` .${extension} 文件` : '别的文件' }))
}

async function read(file: PickedFile): Promise<Imported> {
  if (!isDocx(file.name)) throw wrongKind(file.name)
  if (file.size > maxBytes.word) {
    throw new AppError(errorBody('file.too_large', { limitMb: maxBytes.word / 1024 / 1024 }))
  }
  return api.news.importWord({ upload: await upload(file) })
}

/**
 * Reads a Word document. Nothing of the draft changes until `take` is called with what was read; it tells whether the title that
 * was there has been kept beside Word's.
 */
export function useWordImport(take: (imported: Imported) => boolean) {
  const [waiting, setWaiting] = useState<Imported | null>(null)
  const [imported, setImported] = useState<Imported | null>(null)
  const [keepsTitle, setKeepsTitle] = useState(false)
  const { run, reset, pending, error } = useCommand(async () => {
    const [file] = await pickDocuments(readable)
    return file ? read(file) : undefined
  })

  const accept = (read: Imported) => {
    setWaiting(null)
    setImported(read)
    setKeepsTitle(take(read))
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
    keepsTitle,
    /** Read, and waiting for a yes to replacing the text. */
    waiting,
    confirm: () => waiting && accept(waiting),
    decline: () => setWaiting(null),
  }
}
