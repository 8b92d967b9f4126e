import type { Standing } from '@contract/members'

type Mine = Standing['applications'][number]

/** Where the roster has another name under his number; the office is asked. */
export const doubtsOf = ({ applications }: Pick<Standing, 'applications'>): Mine[] =>
  applications.filter(({ state, nameDiffers }) => state === 'waiting' && nameDiffers)

/** What happens next, in words. The roster's name may be somebody else's and is not said. */
export const doubtInWords =
  '名册上这个手机号登记的姓名和您填写的不一样，已经转给经合办核对，可能会打电话给您。核对以后身份就生效，您不用再提交。'
