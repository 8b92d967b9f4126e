import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { serveFolders } from '../../emulator/preview/serve-folders'
import { seedPeople } from '../seed/people'

const titles = JSON.stringify(Object.fromEntries(seedPeople.map(({ id, title }) => [id, title])))

/** The page at `/`, the mini-program under `/h5/`, and who the people are. */
export function previewPages(root: string) {
  const serveFiles = serveFolders([
    { prefix: '/', dir: path.join(root, 'emulator/preview') },
    { prefix: '/h5/', dir: path.join(root, 'dist/h5') },
  ])
  return (request: IncomingMessage, response: ServerResponse) => {
    if (request.url !== '/titles.json') return serveFiles(request, response)
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(titles)
    return true
  }
}
