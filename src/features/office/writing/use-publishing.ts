import { useState } from 'react'
import type { DeskItem } from '@contract/news'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import type { DraftKeeper } from '@/lib/drafts/draft-keeper'
import type { Writing } from './writing'

/** Saves, then asks for publication, now or at `at`. Without a complete save nothing is published. */
export function usePublishing(keeper: DraftKeeper<Writing>) {
  const [result, setResult] = useState<DeskItem | null>(null)
  const [isUnsaved, setUnsaved] = useState(false)

  const command = useCommand(async (at: number | undefined) => {
    const isSaved = await keeper.save()
    setUnsaved(!isSaved)
    const { id, rev } = keeper.saved
    if (isSaved && id && rev) setResult(await api.news.publish({ id, rev, at }))
  })
  return { ...command, result, isUnsaved }
}
