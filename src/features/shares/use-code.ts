import { useState } from 'react'
import type { Subject } from '@contract/shares'
import { hasPassed, now } from '@contract/values/time'
import { api } from '@/lib/api'
import { newShareId } from '@/lib/share/share-id'
import { readStored, store } from '@/lib/storage'
import { useQuery } from '@/lib/use-query'

interface Kept {
  id: string
  madeAt: number
}

/** Within the life of any share: a poster made again in the meantime carries the same code. */
const KEPT_MS = 7 * 86_400_000

function codeIdOf({ kind, id }: Subject) {
  const name = `code/${kind}:${id}`
  const kept = readStored<Kept>(name)
  if (kept && !hasPassed(KEPT_MS, kept.madeAt)) return kept.id
  const fresh = newShareId()
  if (fresh) store(name, { id: fresh, madeAt: now() })
  return fresh
}

/**
 * The mini-program code of a poster: its scene is a share of its own, so that who scans it is known to have come by it.
 * undefined while it is fetched; null where there is none, and the poster does without.
 */
export function useCode(subject: Subject, wanted: boolean) {
  const [id] = useState(() => codeIdOf(subject))
  const { data, error } = useQuery(api.shares.code, wanted && id ? { id, subject } : null)
  if (!id || error) return null
  return data?.url
}
