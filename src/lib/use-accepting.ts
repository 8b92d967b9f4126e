import { useState } from 'react'
import type { OwnFileView, UploadPurpose } from '@contract/files'
import type { PickedFile } from './picked-file'
import { useCommand } from './use-command'
import { acceptFiles } from './accept-files'

/** Chooses and uploads files of one kind; `progress` in words while it lasts. */
export function useAccepting(
  purpose: UploadPurpose,
  pick: () => Promise<PickedFile[]>,
  onAccepted: (file: OwnFileView) => void,
) {
  const [progress, setProgress] = useState<string | null>(null)
  const { run, error } = useCommand(async () => {
    try {
      await acceptFiles(await pick(), purpose, setProgress, onAccepted)
    } finally {
      setProgress(null)
    }
  })
  return { choose: () => void run(), progress, error }
}
