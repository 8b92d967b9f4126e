import { codeOf } from '../../kernel/code-of'
import { inviteIdOf, newCode } from './codes'
import type { InviteDocument } from './documents'
import * as rules from './rules'

const NOW = 1_401_408_000_000
const invite: InviteDocument = {
  _id: 'x',
  role: 'editor',
  by: 'script',
  at: NOW,
  expiresAt: NOW + 1,
  usedBy: null,
}

test('inviteMustBeUsable', () => {
  const check = (given: InviteDocument | null) => codeOf(() => rules.inviteMustBeUsable(given, NOW))
  const bad = [null, { ...invite, usedBy: 'p_1' }, { ...invite, expiresAt: NOW }]
  expect([check(invite), ...bad.map(check)]).toEqual([null, ...bad.map(() => 'office.code_invalid')])
})

test('wrongCodesMustStayFew', () => {
  const check = (wrong: number, since: number) =>
    codeOf(() => rules.wrongCodesMustStayFew({ _id: 'p', wrong, since }, NOW))
  expect([check(4, NOW), check(5, NOW), check(5, NOW - rules.WRONG_WINDOW_MS)]).toEqual([
    null,
    'rate.too_many',
    null,
  ])
})

test('aManagerMustRemain', () => {
  expect(codeOf(() => rules.aManagerMustRemain(['p_1']))).toBeNull()
  expect(codeOf(() => rules.aManagerMustRemain([]))).toBe('office.last_manager')
})

test('higherRole', () => {
  expect(rules.higherRole('manager', 'editor')).toBe('manager')
  expect([rules.higherRole(undefined, 'editor'), rules.higherRole('editor', 'manager')]).toEqual([
    'editor',
    'manager',
  ])
})

test('a code is ten clear characters, and is the same however a person types it', () => {
  const code = newCode()
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
  expect(newCode()).not.toBe(code)
  expect(inviteIdOf(` ${code.toLowerCase().replace('-', ' ')} `)).toBe(inviteIdOf(code))
  expect(inviteIdOf('O0IL1-AAAAA')).toBe(inviteIdOf('00111-aaaaa'))
})
