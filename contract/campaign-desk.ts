import * as v from 'valibot'
import { office } from './access'
import { action } from './action'
import { campaignDraft, campaignPage, campaignStatuses, totals } from './campaigns'
import { fileView, ownFileView, upload } from './files'
import { download } from './roster'
import { date } from './values/date'
import { fen } from './values/money'
import { id, line } from './values/text'
import { instant } from './values/time'

const rev = v.pipe(v.number('版本号有误'), v.safeInteger('版本号有误'))

export const campaignEditing = v.object({
  id: v.string(),
  rev: v.number(),
  status: v.picklist(campaignStatuses),
  draft: v.object({ ...campaignDraft.entries, html: v.string() }),
  cover: v.nullable(fileView),
  documents: v.array(ownFileView),
  uses: campaignPage.entries.uses,
  totals,
  publicFundraising: v.boolean(),
  missing: v.array(v.string()),
  updatedAt: instant,
  updatedBy: v.string(),
})
export type CampaignEditing = v.InferOutput<typeof campaignEditing>

/** The office's side of a campaign: its text, not its money. */
export const campaignDesk = {
  list: action({
    access: office,
    input: v.strictObject({}),
    output: v.object({
      items: v.array(
        v.object({
          id: v.string(),
          title: v.string(),
          status: v.picklist(campaignStatuses),
          opensOn: date,
          closesOn: date,
          totals,
          /** Objections, unmatched money, bank rows to confirm, in-kind values to confirm, requests, pledges to confirm. */
          todo: v.number(),
        }),
      ),
    }),
  }),
  edit: action({ access: office, input: v.strictObject({ id }), output: campaignEditing }),
  save: action({
    access: office,
    audit: '保存认捐项目',
    input: v.strictObject({
      id: v.optional(id),
      rev: v.optional(rev),
      /** For a new draft: made once by the page, so that a save sent twice makes one draft. */
      key: v.optional(id),
      draft: campaignDraft,
      /** The HTML as an uploaded text instead of `draft.html`. */
      htmlUpload: v.optional(upload),
    }),
    output: campaignEditing,
  }),
  open: action({
    access: office,
    audit: '开放认捐',
    input: v.strictObject({ id, rev }),
    output: campaignEditing,
  }),
  close: action({
    access: office,
    audit: '结束认捐',
    input: v.strictObject({ id, rev }),
    output: campaignEditing,
  }),
  addUse: action({
    access: office,
    audit: '公布资金使用',
    input: v.strictObject({
      id,
      use: v.strictObject({
        on: date,
        title: line('标题', 40),
        text: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1000, '说明不能超过 1000 字')), ''),
        amountFen: v.nullable(fen),
        fileIds: v.pipe(v.array(id), v.maxLength(10, '文件最多 10 个')),
        photoIds: v.pipe(v.array(id), v.maxLength(9, '照片最多 9 张')),
        final: v.boolean('请选择是否决算'),
      }),
    }),
    output: campaignEditing,
  }),
  removeUse: action({
    access: office,
    audit: '撤下资金使用',
    input: v.strictObject({ id, useId: id }),
    output: campaignEditing,
  }),
  /** Every figure of the campaign for the work report, with the records behind it, .xlsx. Display choices hold. */
  exportReport: action({
    access: office,
    audit: '导出认捐报表',
    input: v.strictObject({ id }),
    output: download,
  }),
}
