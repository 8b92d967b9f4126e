import { useState } from 'react'
import { useCommand } from './use-command'
import { openFile } from './open-file'

export interface Made {
  url: string
  name: string
  rows: number
}

const typeOf = (name: string) => name.split('.').pop()?.toLowerCase() ?? ''

/** Makes a file, then offers it: a window that opens by itself after a while would be blocked. */
export function useExport<I extends unknown[]>(make: (...input: I) => Promise<Made>) {
  const [made, setMade] = useState<Made | null>(null)
  const making = useCommand(async (...input: I) => {
    setMade(null)
    setMade(await make(...input))
  })
  const opening = useCommand(async (file: Made) => openFile({ ...file, type: typeOf(file.name) }))
  return { made, making, opening }
}
