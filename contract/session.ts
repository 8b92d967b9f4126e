import * as v from 'valibot'
import { anyone, roles } from './access'
import { action } from './action'
import { postKind } from './posts'

const post = v.object({
  chamberId: v.string(),
  chamberName: v.string(),
  post: postKind,
})

export const session = {
  /** Who the caller is to us. */
  me: action({
    access: anyone,
    input: v.strictObject({}),
    output: v.object({
      name: v.nullable(v.string()),
      roles: v.array(v.picklist(roles)),
      posts: v.array(post),
    }),
  }),
}
