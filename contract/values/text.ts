import * as v from 'valibot'

/** One line of text, trimmed. `max` in characters. */
export const line = (label: string, max: number) =>
  v.pipe(
    v.string(`请填写${label}`),
    v.trim(),
    v.minLength(1, `请填写${label}`),
    v.maxLength(max, `${label}不能超过 ${max} 个字`),
    v.regex(/^[^\r\n]*$/, `${label}不能换行`),
  )

export const optionalLine = (label: string, max: number) =>
  v.pipe(v.string(), v.trim(), v.maxLength(max, `${label}不能超过 ${max} 个字`))

/** A document id made by us. Ids from elsewhere never fit, nor do query operators. */
export const id = v.pipe(v.string('编号有误'), v.regex(/^[A-Za-z0-9_:-]{1,80}$/, '编号有误'))

/** Characters of HTML; a long bulletin is about 40,000. */
export const MAX_HTML = 300_000

/** What a rich editor writes. WeChat carries at most 100 KB in one call: a long text comes as a file, `htmlUpload`, beside it. */
export const writtenHtml = (label: string) =>
  v.pipe(
    v.string(`请填写${label}`),
    v.maxLength(
      MAX_HTML,
      ({ received }) => `${label}连同格式有 ${received} 个字符，最多 ${MAX_HTML} 个，请删减或拆开`,
    ),
  )
