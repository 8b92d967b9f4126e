import * as v from 'valibot'
import { office } from './access'
import { action } from './action'
import { id } from './values/text'
import { instant } from './values/time'

/** Work that runs by itself, as the office calls it. */
export const jobNames = {
  'publish-news': '定时发布资讯',
  'check-news': '检查后发布资讯',
  'settle-seats': '递补名额、通知报名结果',
  'carry-out-changes': '通知活动变更',
  'remind-activities': '提醒活动开始',
  'remind-offers': '提醒候补确认',
  'remind-batons': '提醒接棒',
  'settle-books': '认捐记账',
  'book-bank-rows': '登记已确认的银行流水',
  'remind-pledges': '提醒认捐到期',
  'remind-terms': '提醒任期届满',
  'deliver-messages': '发送订阅消息',
  'move-live-cards': '更新群里的报名卡片',
  'tally-groups': '统计微信群人数',
  'tally-reads': '统计触达',
  'advance-imports': '继续导入',
  'bind-posts': '认领名册身份',
  'begin-terms': '开始待任的任期',
  'finish-leavings': '删除退出者的资料',
  'sweep-imports': '清理导入的文件',
  'sweep-downloads': '清理导出的文件',
  'sweep-files': '清理没有用到的文件',
} as const
export type JobName = keyof typeof jobNames

export const setAsideItem = v.object({
  id: v.string(),
  /** What was to be done, and on what. */
  job: v.string(),
  what: v.string(),
  /** In words; with the number that the log knows when it is a mistake of ours. */
  reason: v.string(),
  tries: v.number(),
  firstAt: instant,
  lastAt: instant,
  nextAt: instant,
})
export type SetAsideItem = v.InferOutput<typeof setAsideItem>

/** 搁置事项: what a job could not do, so that the others were done. Gone from here as soon as it succeeds. */
export const setAside = {
  list: action({
    access: office,
    input: v.strictObject({}),
    output: v.object({ items: v.array(setAsideItem), total: v.number() }),
  }),
  /** Tried again within a minute, or with the next run of a daily job. */
  retry: action({
    access: office,
    audit: '重试搁置事项',
    input: v.strictObject({ id }),
    output: v.object({ id: v.string() }),
  }),
}
