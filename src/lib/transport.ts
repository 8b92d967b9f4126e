import { AppError, errorBody, type Reply } from '@contract/errors'
import { phoneClock } from '@contract/values/time'
import { learnTime } from './clock'
import { isWeapp, previewQuery } from './device'

/** Longer than any function may run. */
const TIMEOUT_MS = 20_000

interface Wire {
  action: string
  input: unknown
}
/** Open data by field: the ids that WeChat gave for what only the function may read. */
export type OpenData = Record<string, string>
type LocalAnswer = { result?: unknown; errCode?: number; errMsg?: string }

export const previewHeaders = (): Record<string, string> => ({
  'x-wechat-person': previewQuery('person') ?? '',
})

async function callCloud(wire: Wire, openData?: OpenData) {
  const { cloud } = wx
  if (!cloud) throw new Error('wx.cloud is missing')
  // WeChat deciphers what stands at the top of the data, and nothing below it.
  const opened = Object.entries(openData ?? {}).map(([field, id]) => [field, cloud.CloudID(id)])
  return (await cloud.callFunction({ name: 'api', data: { ...wire, ...Object.fromEntries(opened) } })).result
}

async function callLocal(data: Wire, openData?: OpenData) {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), TIMEOUT_MS)
  try {
    const response = await fetch('/wechat/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...previewHeaders() },
      body: JSON.stringify({ name: 'api', data, ...(openData && { cloudIds: openData }) }),
      signal: stop.signal,
    })
    const answer = (await response.json()) as LocalAnswer
    if (!response.ok || answer.errCode) throw new Error(answer.errMsg ?? String(response.status))
    return answer.result
  } finally {
    clearTimeout(timer)
  }
}

/** Nothing of an answer that is cut or of another shape may reach a page. Every answer is an object. */
function isReply(value: unknown): value is Reply<unknown> {
  const { ok, data, error } = Object(value) as { ok?: unknown; data?: unknown; error?: unknown }
  if (ok === true) return typeof data === 'object' && data !== null
  const { kind, code, message } = Object(error) as Record<string, unknown>
  return ok === false && [kind, code, message].every((each) => typeof each === 'string')
}

/** The one place where the mini-program and its local preview differ in how they reach the functions. */
export async function send(action: string, input: unknown, openData?: OpenData): Promise<unknown> {
  let answer: unknown
  const asked = phoneClock()
  try {
    answer = await (isWeapp ? callCloud : callLocal)({ action, input }, openData)
  } catch {
    throw new AppError(errorBody('service.unavailable'))
  }
  if (!isReply(answer)) throw new AppError(errorBody('answer.unreadable'))
  if (answer.now) learnTime(answer.now, asked)
  if (!answer.ok) throw new AppError(answer.error)
  return answer.data
}
