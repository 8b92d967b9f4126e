import { FILE_PATH_MAX_BYTES } from '../limits'
import { WireError } from '../wire/errors'

/**
 * The path of an object, checked: no leading, doubled or trailing slash, no `.` or `..`, nothing a file system or a URL
 * could read otherwise. @throws WireError STORAGE_INVALID_PATH
 */
export function checkObjectPath(path: unknown): string {
  const refuse = (why: string) => new WireError('STORAGE_INVALID_PATH', `[INVALID_PARAM] cloudPath: ${why}`)
  if (typeof path !== 'string' || path === '') throw refuse('must be a non-empty string')
  if (Buffer.byteLength(encodeURIComponent(path)) > FILE_PATH_MAX_BYTES) {
    throw refuse(`is longer than ${FILE_PATH_MAX_BYTES} bytes when encoded`)
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\u0000-\u001f\u007f\\]/.test(path)) throw refuse('contains control characters or a backslash')
  if (path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')) {
    throw refuse('must not begin or end with /, nor contain //, . or .. as a segment')
  }
  return path
}
