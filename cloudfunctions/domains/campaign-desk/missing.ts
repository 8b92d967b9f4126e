import type { CampaignDraft } from '@contract/campaigns'
import { plainTextOf } from '../news/content/plain-text'

/** What has to be there before anybody may pledge, each a sentence. The same list greys the button and refuses the call. */
export function missingFor(draft: CampaignDraft, today: string): string[] {
  const { html, receiver, opensOn, closesOn } = draft
  const sentences = [
    !plainTextOf(html) && '请填写项目说明',
    !receiver && '请填写接收单位和收款账号',
    closesOn < opensOn && '截止日期早于开始日期',
    closesOn < today && '截止日期已经过去，请重新填写',
    receiver?.registrationNo && receiver.documentIds.length === 0 && '填了公开募捐资格编号，请上传证明文件',
  ]
  return sentences.filter((sentence): sentence is string => Boolean(sentence))
}
