import { createHash } from 'node:crypto'
import { cleanCampaign } from '../../../cloudfunctions/domains/campaign-desk/draft'
import {
  campaignItems,
  type CampaignDocument,
  type CampaignUse,
} from '../../../cloudfunctions/domains/campaigns/documents'
import { withDerived } from '../../../cloudfunctions/domains/campaigns/store'
import { openBook } from '../../../cloudfunctions/domains/ledger/open-book'
import { waters, type CampaignDraft } from '../../../contract/campaigns'
import { dateOf } from '../../../contract/values/time'
import type { Day } from '../activities/calendar'
import type { FileStore } from '../files'

export const campaignIds = { waters: 'cp_seed_waters', river: 'cp_seed_river' }

const reminders = { firstDaysBefore: 7, everyDays: 14, most: 3 }
const account = {
  ...{
    bank: '温州银行示例支行',
    accountName: '温州市五水共治公益基金会（示例）',
    accountNo: '3300001234500001',
  },
}

const text = (...paragraphs: string[]) => paragraphs.map((each) => `<p>${each}</p>`).join('')

async function watersDraft(day: Day, files: FileStore): Promise<CampaignDraft> {
  const sample = { file: 'fundraising-sample.pdf', name: '公开募捐资格证书（示例）.pdf' }
  return {
    ...{ title: '五水共治 2026', summary: '治污水、防洪水、排涝水、保供水、抓节水，温商同心护家乡的水。' },
    coverFileId: await files.picture('river.jpg'),
    html: text(
      '绿水青山就是金山银山。各地温州商会响应家乡号召，为“五水共治”出资出物。',
      '认捐是承诺，到账才是善款。每一笔到账公示 7 天，欢迎监督。',
      '<strong>本项目的接收单位、登记编号和账号均为示范数据，请勿转账。</strong>',
    ),
    ...{
      goalFen: 100_000_000_00,
      opensOn: dateOf(day(-210)),
      closesOn: dateOf(day(120)),
      waters: [...waters],
    },
    receiver: {
      ...{ name: '温州市五水共治公益基金会（示例）', registrationNo: '示例-53330000' },
      documentIds: [await files.document(sample)],
      ...account,
    },
    reminders,
  }
}

const riverDraft = (day: Day): CampaignDraft => ({
  ...{ title: '楠溪江护水行动', summary: '会员内部项目，面向永嘉籍温商。', coverFileId: null },
  html: text('为楠溪江沿岸村庄添置垃圾分类和污水处理设备。本项目仅在会员内部进行，不向公众募集。'),
  ...{
    goalFen: 2_000_000_00,
    opensOn: dateOf(day(-60)),
    closesOn: dateOf(day(60)),
    waters: ['sewage', 'any'],
  },
  receiver: { name: '永嘉县护水志愿协会（示例）', registrationNo: '', documentIds: [], ...account },
  reminders,
})

async function usesOf(day: Day, files: FileStore): Promise<CampaignUse[]> {
  const use = (
    id: string,
    days: number,
    rest: Omit<CampaignUse, 'id' | 'on' | 'final' | 'fileIds'>,
  ): CampaignUse => ({
    ...{ id: `u_seed_${id}`, on: dateOf(day(days)), final: false, fileIds: [], ...rest },
  })
  return [
    use('pumps', -20, {
      ...{ title: '采购移动排涝泵车 4 台', text: '交付鹿城、瓯海两区防汛队使用。', amountFen: 3_860_000_00 },
      photoIds: [await files.picture('waves.jpg')],
    }),
    use('river', -75, {
      ...{ title: '温瑞塘河支流清淤 3.2 公里', text: '清出淤泥 1.8 万立方米。', amountFen: 2_450_000_00 },
      photoIds: [await files.picture('river.jpg')],
    }),
  ]
}

/** The same every time, so that references and certificates stay what they were. */
const secretOf = (id: string) => createHash('sha256').update(`seed ${id}`).digest('hex')

async function writeCampaign(id: string, draft: CampaignDraft, uses: CampaignUse[], opened: number) {
  const cleaned = await cleanCampaign(draft)
  const campaign: CampaignDocument = withDerived({
    ...{
      _id: id,
      ...cleaned.draft,
      blocks: cleaned.blocks,
      status: 'open',
      rev: 2,
      secret: secretOf(id),
      uses,
    },
    ...{ openedAt: opened, createdBy: 'seed', updatedBy: '林晓瓯', updatedAt: opened },
  })
  await campaignItems.insert(campaign)
  await openBook(id, opened)
  return campaign
}

/** One that everybody may see, and one that is members' own affair. */
export async function writeCampaigns(day: Day, files: FileStore) {
  const uses = await usesOf(day, files)
  return {
    waters: await writeCampaign(campaignIds.waters, await watersDraft(day, files), uses, day(-210)),
    river: await writeCampaign(campaignIds.river, riverDraft(day), [], day(-60)),
  }
}
