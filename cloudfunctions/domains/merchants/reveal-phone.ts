import type { merchants as actions } from '@contract/merchants'
import type { Handler } from '../../kernel/serve'
import { loadMerchant } from './store'

/** Each look is in the audit log. */
export const revealPhone: Handler<typeof actions.revealPhone> = async ({ id }, { note }) => {
  const { name, company, phone } = await loadMerchant(id)
  note({ target: [name, company].filter(Boolean).join(' · ') })
  return { phone }
}
