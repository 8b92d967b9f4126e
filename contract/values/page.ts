import * as v from 'valibot'
import type { GenericSchema } from 'valibot'

/** Opaque to the client; made and read by `kernel/cursor.ts`. */
export const cursor = v.pipe(v.string('列表位置有误'), v.maxLength(400, '列表位置有误'))

/** One page of a list; `next` is null at the end. */
export const pageOf = <T extends GenericSchema>(item: T) =>
  v.object({ items: v.array(item), next: v.nullable(v.string()) })
