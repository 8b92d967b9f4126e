import { isPlainObject } from './bson-order'
import { isArrayIndex } from './field-values'
import { isForbiddenName } from './plain-value'
import { shellText } from './shell-text'
import { StoreError } from './types'

/** MongoDB's limit on the nulls that setting a far array index may add. */
const MAX_PADDING = 1_500_000

type Container = Record<string, unknown> | unknown[]

export function updateFailure(message: string): StoreError {
  return new StoreError('UPDATE_TYPE', message)
}

/** @throws StoreError UPDATE_TYPE for paths that MongoDB or this emulator refuses */
export function parsePath(path: string): string[] {
  if (path === '') throw updateFailure('An empty update path is not valid.')
  const segments = path.split('.')
  for (const segment of segments) {
    if (segment === '')
      throw updateFailure(`The update path '${path}' contains an empty field name, which is not allowed.`)
    if (segment === '$' || segment.startsWith('$['))
      throw updateFailure(
        `The positional operator '${segment}' in '${path}' is not supported by this emulator.`,
      )
    if (segment.startsWith('$'))
      throw updateFailure(`The dollar ($) prefixed field '${segment}' in '${path}' is not valid for storage.`)
    if (isForbiddenName(segment))
      throw updateFailure(`The field name '${segment}' in '${path}' is not allowed.`)
  }
  return segments
}

/** The value at a path, or undefined. */
export function valueAt(root: Container, segments: string[]): unknown {
  return segments.reduce<unknown>(child, root)
}

/** Puts a value at a path, making the objects on the way. @throws StoreError UPDATE_TYPE where something else is in the way */
export function setAt(root: Container, segments: string[], value: unknown): void {
  let parent = root
  for (const [i, segment] of segments.slice(0, -1).entries()) {
    let next = child(parent, segment)
    if (next === undefined) put(parent, segment, (next = {}), segments[i - 1])
    if (!isContainer(next)) throw cannotCreate(segments[i + 1]!, segment, next)
    parent = next
  }
  put(parent, segments[segments.length - 1]!, value, segments[segments.length - 2])
}

/** In an array null takes the place, as in MongoDB. */
export function unsetAt(root: Container, segments: string[]): void {
  const parent = valueAt(root, segments.slice(0, -1))
  const name = segments[segments.length - 1]!
  if (child(parent, name) === undefined) return
  if (Array.isArray(parent)) parent[Number(name)] = null
  else delete (parent as Record<string, unknown>)[name]
}

function put(parent: Container, name: string, value: unknown, parentName = ''): void {
  if (!Array.isArray(parent)) {
    parent[name] = value
    return
  }
  if (!isArrayIndex(name)) throw cannotCreate(name, parentName, parent)
  if (Number(name) - parent.length > MAX_PADDING)
    throw updateFailure(`Cannot backfill array to larger than ${MAX_PADDING} elements`)
  while (parent.length < Number(name)) parent.push(null)
  parent[Number(name)] = value
}

function child(parent: unknown, name: string): unknown {
  if (Array.isArray(parent)) return isArrayIndex(name) ? parent[Number(name)] : undefined
  return isPlainObject(parent) && Object.hasOwn(parent, name) ? parent[name] : undefined
}

function isContainer(value: unknown): value is Container {
  return Array.isArray(value) || isPlainObject(value)
}

function cannotCreate(name: string, parentName: string, parent: unknown): StoreError {
  return updateFailure(`Cannot create field '${name}' in element {${parentName}: ${shellText(parent)}}`)
}
