import { idFrom } from '../../kernel/ids'
import type { Caller } from '../../kernel/people'

/**
 * A form's key is one for all actions, whoever else has drawn the same `once`: sent as `action` or as another one, it is the same
 * form. Whether the same was sent under it, the print says (see `wishOf`).
 */
export const askIdOf = (caller: Pick<Caller, 'id'>, _action: string, once: string) =>
  idFrom('k', caller.id ?? '', once)
