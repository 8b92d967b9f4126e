import { currentTime } from '../clock'
import { cloud } from '../cloud'

/** An address works for two hours and is handed out again for one, so a page may stay open for an hour at least. */
const LIFETIME_S = 2 * 60 * 60
const REUSE_MS = 60 * 60_000
/** CloudBase: files in one request. */
const BATCH = 50
const MAX_CACHED = 2_000

const cache = new Map<string, { url: string; until: number }>()

async function request(ids: string[], now: number) {
  const fileList = ids.map((fileID) => ({ fileID, maxAge: LIFETIME_S }))
  const reply = await cloud().getTempFileURL({ fileList })
  if (cache.size > MAX_CACHED) cache.clear()
  for (const { fileID, tempFileURL } of reply.fileList) {
    if (tempFileURL) cache.set(fileID, { url: tempFileURL, until: now + REUSE_MS })
  }
}

/** Temporary addresses of files in cloud storage; '' for one that is gone. */
export async function urlsOf(
  cloudFileIds: readonly (string | null)[],
): Promise<(id: string | null) => string> {
  const now = currentTime()
  const wanted = new Set(cloudFileIds.filter((id): id is string => Boolean(id)))
  const missing = [...wanted].filter((id) => (cache.get(id)?.until ?? 0) <= now)
  const batches = Array.from({ length: Math.ceil(missing.length / BATCH) }, (_, i) =>
    missing.slice(i * BATCH, (i + 1) * BATCH),
  )
  await Promise.all(batches.map((ids) => request(ids, now)))
  return (id) => (id && cache.get(id)?.url) || ''
}
