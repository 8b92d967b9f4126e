import { fail } from '@contract/errors'
import type { shares } from '@contract/shares'
import { storeBytes } from '../../kernel/files/storage'
import { urlsOf } from '../../kernel/files/urls'
import type { Handler } from '../../kernel/serve'
import { codePictureOf } from '../../kernel/wxacode'
import { shareItems } from './documents'
import { makeShare } from './store'

/** Where a scanned code lands (WeChat: without a slash in front). */
const PAGE = 'packages/share/enter/index'

/** Its path follows from the share, so a broken run leaves no second file. */
async function draw(shareId: string): Promise<string> {
  const codeFileId = await storeBytes(`codes/${shareId}.png`, await codePictureOf(shareId, PAGE))
  await shareItems.update({ _id: shareId }, { codeFileId })
  return codeFileId
}

export const code: Handler<typeof shares.code> = async ({ id, subject }, context) => {
  const share = await makeShare({ id, subject, way: 'poster' }, context)
  const codeFileId = share.codeFileId ?? (await draw(id))
  return { url: (await urlsOf([codeFileId]))(codeFileId) || fail('service.unavailable') }
}
