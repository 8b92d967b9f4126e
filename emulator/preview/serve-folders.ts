import { createReadStream, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { contentTypeOf } from '../storage/content-type'

export interface Folder {
  /** Begins and ends with a slash. */
  prefix: string
  dir: string
}

/** What the browser must be told about beyond the types of uploaded files. */
const PAGE_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

/** Only the preview shows itself in a frame: another page that did could make whoever looks at it tap what he does not see. */
export const NOT_FRAMED = { 'content-security-policy': "frame-ancestors 'self'" }

function fileAt({ prefix, dir }: Folder, pathname: string) {
  let relative: string
  try {
    relative = decodeURIComponent(pathname.slice(prefix.length)) || 'index.html'
  } catch {
    return null
  }
  const file = path.join(dir, relative)
  const inside = file.startsWith(path.join(dir, path.sep)) && !relative.includes('\0')
  const found = inside ? statSync(file, { throwIfNoEntry: false }) : undefined
  return found?.isFile() ? { file, size: found.size } : null
}

/** Files of these folders as web pages; the longest prefix that fits wins. Fits the emulator's `pages` option. */
export function serveFolders(folders: Folder[]) {
  const longestFirst = [...folders].sort((a, b) => b.prefix.length - a.prefix.length)
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const folder = longestFirst.find(({ prefix }) => pathname.startsWith(prefix))
    const found = folder && fileAt(folder, pathname)
    if (!found) return false
    const { file, size } = found
    response.writeHead(200, {
      'content-type': PAGE_TYPES[path.extname(file)] ?? contentTypeOf(file),
      'content-length': size,
      // A rebuild must show at the next reload; only names with a hash in them may be kept.
      'cache-control': /\.[0-9a-f]{8}\.\w+$/.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      ...NOT_FRAMED,
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
    return true
  }
}
