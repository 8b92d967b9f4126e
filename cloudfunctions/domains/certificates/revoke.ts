import type { certificates as actions } from '@contract/certificates'
import { dateOf } from '@contract/values/time'
import { isWrittenAnew, revocationSortNames } from '@contract/values/revocation-sorts'
import type { Handler } from '../../kernel/serve'
import { growth } from '../young/documents'
import { certificates } from './documents'
import { growthIdOf, tellRevoked } from './keep'
import { certificateMustExist, certificateMustNotBeRevoked } from './rules'
import { toCertificate } from './views'

/** It stays, and says that it is void: a picture of it may be about. */
export const revoke: Handler<typeof actions.revoke> = async (input, { now, note }) => {
  const { code, sort, reason } = input
  const final = input.final ?? !isWrittenAnew(sort)
  const found = await certificates.get(code)
  certificateMustExist(found, code)
  certificateMustNotBeRevoked(found, reason)
  note({
    target: `${found.name} ${code}（${found.holder}）`,
    after: `撤销（${revocationSortNames[sort]}${final ? '，不再颁发' : ''}）：${reason}`,
  })
  const revoked = found.revoked ?? { on: dateOf(now), sort, reason, ...(final && { final: true as const }) }
  if (!found.revoked && (await certificates.update({ _id: code, revoked: null }, { revoked })) === 0) {
    certificateMustNotBeRevoked((await certificates.get(code)) ?? found, reason)
  }
  await growth.remove(growthIdOf(code))
  await tellRevoked(found, revocationSortNames[revoked.sort ?? sort], now)
  return toCertificate({ ...found, revoked })
}
