import * as v from 'valibot'
import { recordAnswer } from '../../kernel/files/picture-check'

/** `wxa_media_check`, version 2, as WeChat pushes it. */
const mediaCheck = v.object({
  trace_id: v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/)),
  errcode: v.optional(v.number(), 0),
  result: v.optional(v.object({ suggest: v.string() })),
})

/** The file that WeChat's answer was about; null when it was about none, or when WeChat could not fetch the picture. */
export async function recordCheck(event: unknown, now: number): Promise<string | null> {
  const parsed = v.safeParse(mediaCheck, event)
  if (!parsed.success) return null
  const { trace_id: traceId, errcode, result } = parsed.output
  if (errcode !== 0 || !result) return null
  const file = await recordAnswer(traceId, result.suggest === 'pass' ? 'passed' : 'risky', now)
  return file?._id ?? null
}
