import { useEffect } from 'react'
import { api } from '@/lib/api'
import { useKept } from '@/lib/use-kept'

/** The count beside the code follows this often. */
const COUNT_MS = 15_000

/** The code of a session, kept on the device: it goes on changing without a network. */
/** `sure`: of a session whose day is far off, it is to be shown all the same. */
export function useVenue(activityId: string, sessionId: string, sure: boolean) {
  const venue = useKept(
    api.checkIn.venueCode,
    sessionId ? { activityId, sessionId, ...(sure && { sure }) } : null,
    `check-in-venue/${activityId}/${sessionId}`,
  )
  const { refresh } = venue
  useEffect(() => {
    const timer = setInterval(() => void refresh(), COUNT_MS)
    return () => clearInterval(timer)
  }, [refresh])
  return venue
}
