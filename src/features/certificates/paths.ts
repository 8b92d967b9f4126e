import { isWeapp } from '@/lib/device'

export { go } from '@/lib/go'

const root = '/packages/certificates'

/** Where the pages of certificates are. */
export const paths = {
  mine: `${root}/mine/index`,
  show: (code: string) => `${root}/show/index?code=${code}`,
  verify: (code?: string) => `${root}/verify/index${code ? `?code=${code}` : ''}`,
}

/**
 * What the QR code on a certificate says. WeChat opens a page of a mini-program only from WeChat's own kind of code, so
 * there it is a sentence: the verify page's scanner finds the number in it, and any other scanner shows what to do.
 */
export const linkOf = (code: string) =>
  isWeapp
    ? `温商之家证书 编号：${code} 请在“温商之家”小程序“证书核验”里核对`
    : `${location.origin}${location.pathname}#${paths.verify(code)}`
