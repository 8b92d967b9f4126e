import * as v from 'valibot'
import { anyone, managers } from './access'
import { action } from './action'
import { id, line } from './values/text'
import { instant } from './values/time'

export const officeRoles = ['editor', 'manager'] as const
export type OfficeRole = (typeof officeRoles)[number]

export const staffMember = v.object({
  id: v.string(),
  name: v.string(),
  role: v.picklist(officeRoles),
  since: instant,
  isMe: v.boolean(),
})
export type StaffMember = v.InferOutput<typeof staffMember>

/** The code itself is shown once, to whoever made it. */
export const invitation = v.object({
  id: v.string(),
  role: v.picklist(officeRoles),
  by: v.string(),
  at: instant,
  expiresAt: instant,
  isVoid: v.boolean(),
})
export type Invitation = v.InferOutput<typeof invitation>

export const office = {
  /** Makes the caller staff, by a one-time code from a manager or from `scripts/invite-manager`. */
  join: action({
    access: anyone,
    audit: '加入经合办',
    input: v.strictObject({ code: line('邀请码', 20), name: line('姓名', 20) }),
    output: staffMember,
  }),
  staff: action({
    access: managers,
    input: v.strictObject({}),
    output: v.object({ items: v.array(staffMember) }),
  }),
  invite: action({
    access: managers,
    audit: '邀请同事',
    input: v.strictObject({ role: v.picklist(officeRoles, '请选择角色') }),
    output: v.object({ code: v.string(), expiresAt: instant }),
  }),
  /** Codes that are neither used nor too old. A void one's giver is no manager any more. */
  invitations: action({
    access: managers,
    input: v.strictObject({}),
    output: v.object({ items: v.array(invitation) }),
  }),
  withdrawInvitation: action({
    access: managers,
    audit: '撤回邀请码',
    input: v.strictObject({ id }),
    output: v.object({ id: v.string() }),
  }),
  dismiss: action({
    access: managers,
    audit: '移出经合办',
    input: v.strictObject({ id }),
    output: v.object({ id: v.string() }),
  }),
}
