import { useState } from 'react'
import type { Output } from '@contract/action'
import type { roster } from '@contract/roster'
import { api } from '@/lib/api'
import { openFile } from '@/lib/open-file'
import { useCommand } from '@/lib/use-command'

type Made = Output<typeof roster.export>

/** Makes the file, then offers it: a window that opens by itself after a while would be blocked. */
export function useExport() {
  const [made, setMade] = useState<Made | null>(null)
  const making = useCommand(async () => setMade(await api.roster.export({})))
  const opening = useCommand(async (file: Made) => openFile({ url: file.url, type: 'xlsx' }))
  return { made, making, opening }
}
