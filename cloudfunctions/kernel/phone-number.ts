import { fail } from '@contract/errors'
import { readPhone } from '@contract/values/phone'
import { ask, openApi } from './open-api'

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html */
const INVALID_CODE = 40029
const CODE_OF_ANOTHER_APP = 40013

interface PhoneInfo {
  purePhoneNumber: string
  countryCode: string
}
interface Answer {
  phoneInfo?: PhoneInfo
  phone_info?: PhoneInfo
}

/** The number that WeChat confirmed; a code is good once and for five minutes. @throws phone.code_invalid, phone.foreign */
export async function phoneNumberOf(code: string): Promise<string> {
  const { phonenumber } = await openApi()
  const refuse = () => fail('phone.code_invalid')
  const { phoneInfo, phone_info } = await ask<Answer>(
    'phonenumber.getPhoneNumber',
    () => phonenumber().getPhoneNumber({ code }),
    { [INVALID_CODE]: refuse, [CODE_OF_ANOTHER_APP]: refuse },
  )
  const found = phoneInfo ?? phone_info ?? fail('service.unavailable')
  const phone = found.countryCode === '86' ? readPhone(found.purePhoneNumber) : null
  return phone ?? fail('phone.foreign')
}
