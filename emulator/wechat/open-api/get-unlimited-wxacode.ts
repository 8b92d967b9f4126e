import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { WXACODE_SCENE_MAX_CHARS } from '../../limits'
import { openApi, requirePage } from './open-api'
import { encodePng } from './png'

const INVALID_SCENE = '40169 invalid length for scene, or the data is not json string'
const INVALID_PAGE = '41030 invalid page'
const INVALID_WIDTH = '40097 invalid args: width'

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html */
const payload = v.strictObject({
  scene: v.pipe(
    v.string(),
    v.regex(/^[\w!#$&'()*+,/:;=?@\-.~]+$/, INVALID_SCENE),
    v.maxLength(WXACODE_SCENE_MAX_CHARS, INVALID_SCENE),
  ),
  page: v.optional(v.pipe(v.string(INVALID_PAGE), v.regex(/^(?!\/)[^?]*$/, INVALID_PAGE)), ''),
  check_path: v.optional(v.boolean(), true),
  env_version: v.optional(v.picklist(['release', 'trial', 'develop'])),
  width: v.optional(v.pipe(v.number(), v.minValue(280, INVALID_WIDTH), v.maxValue(1280, INVALID_WIDTH)), 430),
  auto_color: v.optional(v.boolean()),
  line_color: v.optional(v.strictObject({ r: v.number(), g: v.number(), b: v.number() })),
  is_hyaline: v.optional(v.boolean()),
})

/** `wxacode.getUnlimited`: a picture of the right size that differs by scene; no phone can scan it. */
export const getUnlimitedWxacode = openApi(payload, async ({ scene, page, check_path, width }, context) => {
  if (check_path) requirePage(page, context)
  const bits = createHash('sha512').update(`${page}?${scene}`).digest()
  const cell = width / 22
  const isDark = (x: number, y: number) => {
    const n = Math.floor(y / cell) * 22 + Math.floor(x / cell)
    return ((bits[(n >> 3) % bits.byteLength]! >> (n & 7)) & 1) === 1
  }
  return { contentType: 'image/png', bytes: encodePng(Math.round(width), isDark) }
})
