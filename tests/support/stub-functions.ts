import type { ErrorBody } from '@contract/errors'

interface Call {
  action: string
  input: Record<string, unknown>
  /** Open data beside it. */
  cloudIds?: Record<string, string>
}
type Answer = unknown

/** Stands where the network begins: the pages, their client and the contract are real. Answers by action; keeps what was asked. */
export function stubFunctions(answers: Record<string, (input: Record<string, unknown>) => Answer>) {
  const calls: Call[] = []
  const table = { ...answers }
  /** What was asked of WeChat itself, by address. */
  const wechat: { url: string; body: object }[] = []
  const said = (result: unknown) => ({ ok: true, status: 200, json: async () => result }) as Response
  global.fetch = jest.fn(async (url: unknown, init?: RequestInit) => {
    if (url !== '/wechat/call') {
      const body = JSON.parse(String(init?.body ?? '{}')) as { templateIds?: string[] }
      wechat.push({ url: String(url), body })
      const accepted = Object.fromEntries((body.templateIds ?? []).map((id) => [id, 'accept']))
      return said(url === '/wechat/group-enter' ? { cloudID: 'cloud-1' } : { answers: accepted })
    }
    const { data, cloudIds } = JSON.parse(String(init?.body)) as { data: Call; cloudIds?: Call['cloudIds'] }
    calls.push({ ...data, ...(cloudIds && { cloudIds }) })
    const answer = table[data.action]
    if (!answer) throw new Error(`no answer for ${data.action}`)
    const result = await answer(data.input)
    return said({ result })
  })
  return {
    calls,
    wechat,
    of: (action: string) => calls.filter((call) => call.action === action),
    answer: (action: string, next: (input: Record<string, unknown>) => Answer) => void (table[action] = next),
  }
}

export const ok = <T>(data: T) => ({ ok: true, data })

export const refused = (error: ErrorBody) => ({ ok: false, error })

/** The network is away. */
export const offline = () => {
  throw new TypeError('Failed to fetch')
}
