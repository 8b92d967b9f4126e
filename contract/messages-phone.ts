import type { ErrorKind } from './errors'

/** Said by the mini-program itself: of the phone, of WeChat and of answers that cannot be shown. */
export const phoneMessages = {
  'phone.refused': {
    kind: 'forbidden',
    text: '您没有允许温商之家{deed}。请点右上角的“···”，进“设置”，打开“{permission}”，再试一次',
  },
  'phone.system_refused': {
    kind: 'forbidden',
    text: '手机没有允许微信使用{permission}。请到手机的“设置”里找到“微信”，打开“{permission}”，再试一次',
  },
  'phone.undeclared': {
    kind: 'forbidden',
    text: '现在还不能{deed}：小程序的隐私指引里没有写明“{permission}”。请把这句话告诉经合办',
  },
  'phone.full': {
    kind: 'forbidden',
    text: '没有{deed}成功：手机或微信的存储空间满了。请在微信“我 - 设置 - 通用 - 存储空间”里清理缓存，再试一次',
  },
  'phone.failed': { kind: 'unavailable', text: '没有{deed}成功（{found}），请再试一次' },
  'page.failed': { kind: 'internal', text: '这一页没有显示出来，请点“重试”' },
  'answer.unreadable': { kind: 'unavailable', text: '服务的答复不完整，请再试一次；您填写的内容还在' },
  'file.lost': { kind: 'invalid_input', text: '手机上已经没有这个文件了，请重新选一次' },
  'file.gone': { kind: 'unavailable', text: '文件没有下载成功，请检查网络后再试一次' },
} as const satisfies Record<string, { kind: ErrorKind; text: string }>
