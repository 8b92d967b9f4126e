import { idFrom } from '../../kernel/ids'
import type { Caller } from '../../kernel/people'

/** The same form sent twice asks for the same thing, whoever else has drawn the same `once`. */
export const askIdOf = (caller: Pick<Caller, 'id'>, action: string, once: string) =>
  idFrom('k', caller.id ?? '', action, once)
