import { fail } from '@contract/errors'
import type { news } from '@contract/news'
import type { Handler } from '../../kernel/serve'
import { newsVersions } from './documents'
import { render } from './render'
import { toArticle } from './views'

export const showVersion: Handler<typeof news.showVersion> = async ({ id, version }) => {
  const found = (await newsVersions.get(`${id}:${version}`)) ?? fail('news.revision_not_found')
  return toArticle(id, await render(found.draft), { publishedAt: found.at, revisedAt: null })
}
