import type { ErrorBody } from '@contract/errors'

interface Call {
  action: string
  input: Record<string, unknown>
}
type Answer = unknown

/** Stands where the network begins: the pages, their client and the contract are real. Answers by action; keeps what was asked. */
export function stubFunctions(answers: Record<string, (input: Record<string, unknown>) => Answer>) {
  const calls: Call[] = []
  const table = { ...answers }
  global.fetch = jest.fn(async (_url: unknown, init?: RequestInit) => {
    const { data } = JSON.parse(String(init?.body)) as { data: Call }
    calls.push(data)
    const answer = table[data.action]
    if (!answer) throw new Error(`no answer for ${data.action}`)
    const result = await answer(data.input)
    return { ok: true, status: 200, json: async () => ({ result }) } as Response
  })
  return {
    calls,
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
