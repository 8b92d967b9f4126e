import { useState } from 'react'
import type { Subject } from '@contract/shares'
import { api } from '@/lib/api'
import { newShareId } from '@/lib/share/share-id'
import { useQuery } from '@/lib/use-query'

/**
 * The mini-program code of a poster: its scene is a share of its own, so that who scans it is known to have come by it.
 * undefined while it is fetched; null where there is none, and the poster does without.
 */
export function useCode(subject: Subject, wanted: boolean) {
  const [id] = useState(newShareId)
  const { data, error } = useQuery(api.shares.code, wanted && id ? { id, subject } : null)
  if (!id || error) return null
  return data?.url
}
