import { invalidParam } from './errors'
import type { WireRequest } from './request'

type Params = WireRequest['params']

export function requireString(params: Params, name: string): string {
  const value = params[name]
  if (typeof value !== 'string' || value === '') throw invalidParam(`${name} must be a non-empty string`)
  return value
}

export function optionalString(params: Params, name: string): string | undefined {
  return params[name] === undefined ? undefined : requireString(params, name)
}

/** A whole number ≥ 0; missing gives the default. */
export function optionalCount(params: Params, name: string, fallback: number): number {
  const value = params[name]
  if (value === undefined) return fallback
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw invalidParam(`${name} must be a whole number of 0 or more`)
  }
  return value
}

export function requireList(params: Params, name: string, maxLength = Infinity): unknown[] {
  const value = params[name]
  if (!Array.isArray(value) || value.length === 0) throw invalidParam(`${name} must be a non-empty array`)
  if (value.length > maxLength) throw invalidParam(`${name} is over the limit of ${maxLength}`)
  return value
}
