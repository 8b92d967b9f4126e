import { fail } from '@contract/errors'
import { ask, openApi } from './open-api'
import { miniProgramVersion } from './mini-program-version'

/** Pixels; WeChat allows 280 to 1280. */
const WIDTH = 430

/**
 * The picture of a mini-program code. `scene`: at most 32 characters, reaches the page when it is scanned; `page` without
 * a slash in front. https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html
 */
export async function codePictureOf(scene: string, page: string): Promise<Buffer> {
  const { wxacode } = await openApi()
  const envVersion = miniProgramVersion()
  // Before the first release WeChat knows no page.
  const wish = { scene, page, width: WIDTH, envVersion, checkPath: envVersion === 'release' }
  const { buffer } = await ask<{ buffer?: Buffer }>('wxacode.getUnlimited', () =>
    wxacode().getUnlimited(wish),
  )
  return buffer ?? fail('service.unavailable')
}
