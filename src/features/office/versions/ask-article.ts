import { api } from '@/lib/api'

/** The draft as readers would see it, or a version that went out. Made once, so that queries may depend on it. */
export const askArticle = ({ id, version }: { id: string; version?: number }) =>
  version ? api.news.showVersion({ id, version }) : api.news.preview({ id })
