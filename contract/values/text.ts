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
