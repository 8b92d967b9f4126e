import * as v from 'valibot'
import { anyone } from './access'
import { action } from './action'
import { download } from './roster'

/** One thing held about the caller, in words: 手机号 · 138… · 用于核对名册. */
const datum = v.object({ group: v.string(), label: v.string(), value: v.string(), purpose: v.string() })

export const personalData = {
  show: action({ access: anyone, input: v.strictObject({}), output: v.object({ items: v.array(datum) }) }),
  export: action({ access: anyone, input: v.strictObject({}), output: download }),
  /** Deletes what may be deleted and makes the rest nameless; typed word against a slip of the finger. */
  leave: action({
    access: anyone,
    input: v.strictObject({ confirm: v.literal('退出', '请输入“退出”两个字') }),
    output: v.object({ deleted: v.array(v.string()), kept: v.array(v.string()) }),
  }),
}
