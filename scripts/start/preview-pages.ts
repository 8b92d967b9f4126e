import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { roleNames } from '../../contract/access'
import { postNames } from '../../contract/posts'
import { serveFolders } from '../../emulator/preview/serve-folders'
import { seedPeople, type SeedPerson } from '../seed/people'

/** What the preview's bar calls a person, by what he is to the app: WeChat knows only his nickname. */
function titleOf({ standing }: SeedPerson) {
  if (!standing) return roleNames.guest
  const { name, posts, office } = standing
  const post = posts[0] && `${posts[0].chamberName.replace('温州商会', '')}${postNames[posts[0].post]}`
  return `${post ?? roleNames[office?.role ?? 'guest']} ${name}`
}

const titles = JSON.stringify(Object.fromEntries(seedPeople.map((person) => [person.id, titleOf(person)])))

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
