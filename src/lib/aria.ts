import { isWeapp } from './device'

interface Aria {
  role?: string
  label?: string
  hidden?: boolean
  checked?: boolean
  selected?: boolean
  pressed?: boolean
  disabled?: boolean
  live?: 'polite' | 'assertive'
}

/** Attributes for screen readers: WXML says `aria-role` where HTML says `role`. Spread onto a component. */
export function aria({ role, ...rest }: Aria): Record<string, string> {
  const attributes: Record<string, string> = {}
  if (role) attributes[isWeapp ? 'aria-role' : 'role'] = role
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) attributes[`aria-${name}`] = String(value)
  }
  return attributes
}
