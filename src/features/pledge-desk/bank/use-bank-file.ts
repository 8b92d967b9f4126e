import { useState } from 'react'
import { mustBeOfType } from '@/lib/accept-files'
import { api } from '@/lib/api'
import { pickDocuments } from '@/lib/picked-file'
import { upload } from '@/lib/upload'
import { useCommand } from '@/lib/use-command'

const TYPES = ['xlsx', 'csv']

/** Chooses the bank's file and takes it in; what came of it in words. */
export function useBankFile(campaignId: string, onDone: () => void) {
  const [progress, setProgress] = useState<string | null>(null)
  const [words, setWords] = useState<string | null>(null)
  const [problems, setProblems] = useState<string[]>([])
  const { run, error } = useCommand(async () => {
    const [file] = await pickDocuments(TYPES, 1)
    if (!file) return
    mustBeOfType(file.name, TYPES, ' .xlsx 或 .csv 文件')
    try {
      setProgress('正在上传…')
      const uploaded = await upload(file)
      setProgress('正在读取…')
      const name = file.name.slice(-120)
      const {
        rows,
        fresh,
        known,
        ignored,
        problems: found,
      } = await api.pledgeDesk.importBank({ campaignId, upload: uploaded, name })
      const before = ignored > 0 ? `（其中 ${ignored} 笔已忽略）` : ''
      setWords(`读到 ${rows} 笔收入：新的 ${fresh} 笔，以前导入过的 ${known} 笔${before}没有变动`)
      setProblems(found)
      onDone()
    } finally {
      setProgress(null)
    }
  })
  return { choose: () => void run(), progress, words, problems, error }
}
