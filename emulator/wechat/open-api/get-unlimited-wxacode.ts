import { createHash } from 'node:crypto'
import { WXACODE_SCENE_MAX_CHARS } from '../../limits'
import { type OpenApi, OpenApiError, requireText } from './open-api'
import { encodePng } from './png'

/** `wxacode.getUnlimited`: a picture of the right size that differs by scene; no phone can scan it. */
export const getUnlimitedWxacode: OpenApi = async (data) => {
  const scene = requireText(data, 'scene')
  if (scene.length > WXACODE_SCENE_MAX_CHARS || !/^[\w!#$&'()*+,/:;=?@\-.~%]+$/.test(scene)) {
    throw new OpenApiError(40169, `invalid length for scene, or the data is not json string`)
  }
  const page = data['page'] ?? ''
  if (typeof page !== 'string' || page.startsWith('/') || page.includes('?'))
    throw new OpenApiError(41030, 'invalid page')
  const width = data['width'] ?? 430
  if (typeof width !== 'number' || !(width >= 280 && width <= 1280))
    throw new OpenApiError(40097, 'invalid args: width')
  const bits = createHash('sha512').update(`${page}?${scene}`).digest()
  const cell = width / 22
  const isDark = (x: number, y: number) => {
    const n = Math.floor(y / cell) * 22 + Math.floor(x / cell)
    return ((bits[(n >> 3) % bits.byteLength]! >> (n & 7)) & 1) === 1
  }
  return { contentType: 'image/png', bytes: encodePng(Math.round(width), isDark) }
}
