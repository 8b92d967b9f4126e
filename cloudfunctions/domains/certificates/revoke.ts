import type { certificates as actions } from '@contract/certificates'
import { dateOf } from '@contract/values/time'
import type { Handler } from '../../kernel/serve'
import { growth } from '../young/documents'
import { certificates } from './documents'
import { growthIdOf, tellRevoked } from './keep'
import { certificateMustExist, certificateMustNotBeRevoked } from './rules'
import { toCertificate } from './views'

/** It stays, and says that it is void: a picture of it may be about. */
export const revoke: Handler<typeof actions.revoke> = async (input, { now, note }) => {
  const { code, reason, final } = input
  const found = await certificates.get(code)
  certificateMustExist(found, code)
  certificateMustNotBeRevoked(found, reason)
  note({
    target: `${found.name} ${code}（${found.holder}）`,
    after: `撤销${final ? '，不再颁发' : ''}：${reason}`,
  })
  const revoked = found.revoked ?? { on: dateOf(now), reason, ...(final && { final: true as const }) }
  if (!found.revoked && (await certificates.update({ _id: code, revoked: null }, { revoked })) === 0) {
    certificateMustNotBeRevoked((await certificates.get(code)) ?? found, reason)
  }
  await growth.remove(growthIdOf(code))
  await tellRevoked(found, reason, now)
  return toCertificate({ ...found, revoked })
}
