import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { onMovedClock } from '../../emulator/preview/on-moved-clock'
import { NOT_FRAMED, serveFolders } from '../../emulator/preview/serve-folders'
import { seedPeople } from '../seed/people'

const titles = JSON.stringify(Object.fromEntries(seedPeople.map(({ id, title }) => [id, title])))

const MINI_PROGRAM = /^\/h5\/(index\.html)?(\?|$)/

/** The page at `/`, the mini-program under `/h5/`, and who the people are. `offsetMs`: how far the cloud’s clock is ahead. */
export function previewPages(root: string, offsetMs: () => number = () => 0) {
  const serveFiles = serveFolders([
    { prefix: '/', dir: path.join(root, 'emulator/preview') },
    { prefix: '/h5/', dir: path.join(root, 'dist/h5') },
  ])
  return (request: IncomingMessage, response: ServerResponse) => {
    if (offsetMs() !== 0 && MINI_PROGRAM.test(request.url ?? '')) {
      const page = readFileSync(path.join(root, 'dist/h5/index.html'), 'utf8')
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...NOT_FRAMED,
      }
      response.writeHead(200, headers).end(onMovedClock(page, offsetMs()))
      return true
    }
    if (request.url !== '/titles.json') return serveFiles(request, response)
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(titles)
    return true
  }
}
