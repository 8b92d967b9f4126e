import { currentTime } from '../clock'
import { cloud } from '../cloud'

/** An address works for two hours and is handed out again for one, so a page may stay open for an hour at least. */
const LIFETIME_S = 2 * 60 * 60
const REUSE_MS = 60 * 60_000
/** CloudBase: files in one request. */
const BATCH = 50
const MAX_CACHED = 2_000

/** Oldest first. */
const cache = new Map<string, { url: string; until: number }>()

async function request(ids: string[]): Promise<[id: string, url: string][]> {
  const fileList = ids.map((fileID) => ({ fileID, maxAge: LIFETIME_S }))
  const reply = await cloud().getTempFileURL({ fileList })
  return reply.fileList.map(({ fileID, tempFileURL }) => [fileID, tempFileURL])
}

function remember(id: string, url: string, now: number) {
  cache.delete(id)
  cache.set(id, { url, until: now + REUSE_MS })
}

function makeRoom() {
  for (const id of cache.keys()) {
    if (cache.size <= MAX_CACHED) return
    cache.delete(id)
  }
}

/** Temporary addresses of files in cloud storage; '' for one that is gone. What one caller got does not hang on how full the cache is. */
export async function urlsOf(
  cloudFileIds: readonly (string | null)[],
): Promise<(id: string | null) => string> {
  const now = currentTime()
  const urls = new Map<string, string>()
  const missing: string[] = []
  for (const id of new Set(cloudFileIds)) {
    const known = id ? cache.get(id) : undefined
    if (known && known.until > now) urls.set(id!, known.url)
    else if (id) missing.push(id)
  }
  const batches = Array.from({ length: Math.ceil(missing.length / BATCH) }, (_, i) =>
    missing.slice(i * BATCH, (i + 1) * BATCH),
  )
  for (const [id, url] of (await Promise.all(batches.map(request))).flat()) {
    if (!url) continue
    urls.set(id, url)
    remember(id, url, now)
  }
  makeRoom()
  return (id) => (id && urls.get(id)) || ''
}
