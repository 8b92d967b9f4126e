export { go } from '@/lib/go'

const root = '/packages/check-in'

/** Where check-in happens. */
export const paths = {
  code: (id: string) => `${root}/code/index?id=${id}`,
  scan: (id: string) => `${root}/scan/index?id=${id}`,
  venue: (id: string, sessionId?: string) =>
    `${root}/venue/index?id=${id}${sessionId ? `&session=${sessionId}` : ''}`,
}
