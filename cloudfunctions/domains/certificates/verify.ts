import type { certificates as actions } from '@contract/certificates'
import type { Handler } from '../../kernel/serve'
import { certificates } from './documents'
import { certificateMustExist } from './rules'
import { toCertificate } from './views'

export const verify: Handler<typeof actions.verify> = async ({ code }) => {
  const found = await certificates.get(code)
  certificateMustExist(found, code)
  return toCertificate(found)
}
