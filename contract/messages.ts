import type { ErrorKind } from './errors'
import { activityMessages } from './messages-activities'
import { importMessages } from './messages-imports'
import { phoneMessages } from './messages-phone'

import { pledgeMessages } from './messages-pledges'
import { shareMessages } from './messages-shares'
import { wordMessages } from './messages-word'
import { tableMessages } from './messages-tables'

/** Every error a person can meet, in the words a president would use. `{name}` is filled by `fail()` and checked by the compiler. */
export const messages = {
  'input.invalid': { kind: 'invalid_input', text: '填写的内容有误，请按提示修改' },
  'input.too_large': { kind: 'invalid_input', text: '内容太长，请删减后再试' },
  'input.cursor_invalid': { kind: 'invalid_input', text: '列表位置已失效，请下拉刷新' },
  'input.cursor_expired': { kind: 'invalid_input', text: '列表已更新，请下拉刷新' },

  'action.unknown': { kind: 'not_found', text: '没有这项功能，请更新小程序后再试' },
  'access.not_signed_in': { kind: 'unauthenticated', text: '没有认出您的微信身份，请关闭后重新打开' },
  'access.denied': { kind: 'forbidden', text: '您没有权限进行这项操作' },

  'news.not_found': { kind: 'not_found', text: '这条资讯不存在，或已经撤回' },
  'news.members_only': { kind: 'forbidden', text: '这条资讯仅供{audience}阅读' },
  'news.changed_meanwhile': {
    kind: 'conflict',
    text: '{name}刚刚保存过这条资讯。您写的内容还在，请核对后再保存',
  },
  'news.not_ready': { kind: 'rule_broken', text: '还不能发布：{missing}' },
  'news.content_refused': { kind: 'rule_broken', text: '内容安全检查没有通过：{reason}。请修改后再发布' },
  'news.wrong_status': { kind: 'rule_broken', text: '这条资讯现在是“{status}”，不能这样操作' },
  'news.withdrawn_meanwhile': {
    kind: 'conflict',
    text: '没有发布：{name}刚刚撤回了这条资讯，原因是“{reason}”',
  },
  'news.taken_back_meanwhile': {
    kind: 'conflict',
    text: '没有发布：{name}刚刚取消了发布或改了内容，请核对后再发布',
  },
  'news.was_published': { kind: 'rule_broken', text: '这条资讯发布过，不能删除，可以撤回' },
  'news.schedule_in_past': { kind: 'rule_broken', text: '定时发布的时间已经过去，请另选时间' },
  'news.too_many_pinned': { kind: 'rule_broken', text: '最多置顶 {max} 条，请先取消一条' },
  'news.no_answer_asked': { kind: 'rule_broken', text: '这条资讯不用答复' },
  'news.answer_too_late': { kind: 'rule_broken', text: '答复已于 {at} 截止，要改请联系经合办' },
  'news.answer_unfit': { kind: 'rule_broken', text: '请从给出的答复里选一个' },
  'news.answer_deadline_past': { kind: 'rule_broken', text: '必读的答复截止时间已经过去，请另选时间' },
  'news.revision_not_found': { kind: 'not_found', text: '没有找到这个历史版本' },

  'file.not_found': { kind: 'not_found', text: '没有找到上传的文件，请重新上传' },
  'file.too_large': { kind: 'invalid_input', text: '文件超过 {limitMb} MB，请压缩后再上传' },
  'file.wrong_type': { kind: 'invalid_input', text: '“{name}”是{found}，这里不能用，请换成{accepted}' },
  'file.cut_off': { kind: 'invalid_input', text: '“{name}”不完整或已经损坏，请重新选择这张图片再上传' },
  'file.cover_unfit': {
    kind: 'rule_broken',
    text: '封面只能用 JPG 或 PNG 图片（微信的转发卡片只显示这两种），请更换封面',
  },
  ...wordMessages,

  'office.code_invalid': { kind: 'rule_broken', text: '邀请码不正确、已用过、已撤回或已过期' },
  'office.invite_void': {
    kind: 'rule_broken',
    text: '发出这个邀请码的主管已经不在经合办，邀请码作废，请向现任主管另要一个',
  },
  'office.invite_used': { kind: 'conflict', text: '这个邀请码刚刚被用掉了，请在工作人员名单里核对' },
  'office.last_manager': { kind: 'rule_broken', text: '至少要保留一位主管' },
  'office.staff_not_found': { kind: 'not_found', text: '没有找到这位工作人员' },

  'date.implausible': { kind: 'rule_broken', text: '{problem}，请核对年份' },

  'set_aside.settled': { kind: 'not_found', text: '这一项已经办好，不在搁置之列了，请刷新列表' },

  'post.not_found': { kind: 'not_found', text: '名册里没有找到这一条' },
  'post.giver_gone': {
    kind: 'rule_broken',
    text: '登记这次换届的会长已经不在任，没有生效，请经合办核对后重新登记',
  },
  'post.ended': { kind: 'rule_broken', text: '这个任职已经结束，不能再改' },
  'post.held_twice': { kind: 'conflict', text: '名册里已有这个手机号在该商会的同一身份' },
  'post.president_exists': { kind: 'rule_broken', text: '{chamber}已有现任会长，请用“换届”登记新会长' },
  'post.term_impossible': { kind: 'rule_broken', text: '任期有误：{problem}' },
  'post.ends_before_start': { kind: 'rule_broken', text: '结束日期早于任期开始（{startsOn}），请核对' },
  'post.ends_in_future': { kind: 'rule_broken', text: '结束日期不能晚于今天' },
  'post.taken': { kind: 'conflict', text: '这个{post}身份已由另一位微信用户认领，请联系经合办核实' },
  'chamber.name_taken': { kind: 'conflict', text: '商会目录里已有“{name}”' },
  'chamber.changed_meanwhile': { kind: 'conflict', text: '{name}刚刚更新过商会资料，请核对后再提交' },
  'chamber.province_unfit': { kind: 'rule_broken', text: '省份与类别不符：{kind}{problem}' },
  'chamber.not_yours': { kind: 'forbidden', text: '只能操作您担任会长或秘书长的商会' },
  'chamber.not_found': { kind: 'not_found', text: '没有找到这个商会' },
  'privacy.consent_missing': { kind: 'rule_broken', text: '请先阅读并同意隐私保护说明' },
  'content.visit_expired': {
    kind: 'rule_broken',
    text: '微信只检查两小时内打开过小程序的人写的内容，您打开得更早。请先保存或复制写好的内容，退出小程序重新打开，再试一次',
  },
  'content.refused': { kind: 'rule_broken', text: '内容安全检查没有通过：{reason}。请修改后再试' },
  'phone.code_invalid': { kind: 'invalid_input', text: '手机号授权已失效，请重新点击按钮' },
  'phone.foreign': { kind: 'rule_broken', text: '目前只支持中国大陆手机号' },
  'phone.needed': { kind: 'rule_broken', text: '请先授权微信手机号，或填写手机号' },
  'member.not_in_chamber': { kind: 'rule_broken', text: '您在这个商会没有任职' },
  'application.not_found': { kind: 'not_found', text: '没有找到这份申请' },
  'application.decided': { kind: 'conflict', text: '这份申请现在是“{state}”，不能再处理' },
  'application.own': { kind: 'forbidden', text: '不能处理自己的申请' },
  'application.not_yours': { kind: 'forbidden', text: '这份申请由经合办或该商会的上级职务处理' },
  'application.roster_changed': {
    kind: 'conflict',
    text: '名册上已经没有“{name}”的这一行，手机号也可能改过。请点“不同意”，写明原因，请他重新申请',
  },
  'application.too_many': { kind: 'rule_broken', text: '您已有 {max} 份申请等待确认，请先等待结果' },
  'contact.not_found': { kind: 'not_found', text: '没有找到这条联系请求' },
  'contact.nobody_there': { kind: 'rule_broken', text: '这个商会的会长、秘书长还没有加入，请联系经合办' },
  'contact.own_chamber': { kind: 'rule_broken', text: '您就是这个商会的负责人，不用请求联系' },
  'contact.answered': { kind: 'conflict', text: '这条联系请求已经答复过了' },
  'contact.declined_recently': { kind: 'rule_broken', text: '对方不久前谢绝过，请在 {days} 天后再试' },
  'contact.too_many': { kind: 'rule_broken', text: '您有 {max} 条请求还在等待答复，请先等待' },
  'contact.no_phone': { kind: 'rule_broken', text: '请先在“我的”里授权手机号，对方才能联系到您' },
  'roster.identity_fixed': { kind: 'rule_broken', text: '商会和身份不能改，请结束这一条后另行新增' },
  'young.not_found': { kind: 'not_found', text: '没有找到这位青年温商' },
  'young.not_in_chamber': { kind: 'rule_broken', text: '只能推荐本商会的青年温商' },
  'young.not_a_president_here': { kind: 'rule_broken', text: '请先切换到您担任会长的商会' },
  'young.endorsement_not_found': { kind: 'not_found', text: '没有找到这条推荐' },
  'young.endorser_left': {
    kind: 'rule_broken',
    text: '{name}已不是{chamber}会长，这条推荐作废，请现任会长推荐',
  },
  'young.endorsement_declined': { kind: 'rule_broken', text: '对方谢绝了您的推荐，不能再次推荐' },
  'personal_data.staff_first': { kind: 'rule_broken', text: '您还是经合办工作人员，请先由主管移出后再退出' },
  'member.not_found': { kind: 'not_found', text: '没有找到这个人' },

  'merchant.not_found': { kind: 'not_found', text: '没有找到这条温商信息' },
  'merchant.changed_meanwhile': { kind: 'conflict', text: '{name}刚刚改过这条信息，请核对后再保存' },
  'merchant.merged': { kind: 'rule_broken', text: '这条信息已经合并到另一条，请刷新列表' },
  'merchant.merge_settled': { kind: 'rule_broken', text: '合并已经超过 7 天，不能撤销了' },
  'merchant.merged_further': {
    kind: 'rule_broken',
    text: '保留的那条后来又并入了另一条，请先撤销那一次合并',
  },
  'merchant.same': { kind: 'rule_broken', text: '不能把一条信息和它自己合并' },

  'notice.not_found': { kind: 'not_found', text: '没有找到这条消息' },
  'delivery.not_found': { kind: 'not_found', text: '没有找到这条订阅消息' },
  'delivery.not_dead': { kind: 'conflict', text: '只有发送失败的消息可以重发，请刷新列表' },

  'relay.none_here': { kind: 'rule_broken', text: '这个活动没有设接力棒' },
  'relay.activity_cancelled': { kind: 'rule_broken', text: '活动已取消，接力到此为止' },
  'relay.not_started': { kind: 'rule_broken', text: '第一棒还没有交出' },
  'relay.started_already': { kind: 'conflict', text: '棒已经交给{holder}' },
  'relay.finished': { kind: 'rule_broken', text: '这场接力已经收官' },
  'relay.not_holder': { kind: 'forbidden', text: '棒现在在{holder}手里' },
  'relay.runner_not_found': { kind: 'not_found', text: '没有找到这位青年温商，请重新选择' },
  'relay.runner_removed': {
    kind: 'rule_broken',
    text: '经合办取消过{name}在这个活动的报名，不能把棒交给他；要先由经合办重新给他报名',
  },
  'relay.removed': {
    kind: 'rule_broken',
    text: '经合办取消过您在这个活动的报名，不能接棒，要再参加请联系经合办',
  },
  'relay.holder_removed': {
    kind: 'rule_broken',
    text: '经合办取消过您在这个活动的报名，这一棒由经合办另交他人，要再参加请联系经合办',
  },
  'relay.giver_removed': {
    kind: 'rule_broken',
    text: '经合办取消过{holder}在这个活动的报名，他交出的棒不再有效，由经合办另行交棒',
  },
  'relay.to_oneself': { kind: 'rule_broken', text: '不能把棒交给自己' },
  'relay.offer_waiting': { kind: 'rule_broken', text: '已经交给{to}，等待接棒；要改请先收回' },
  'relay.nothing_offered': { kind: 'rule_broken', text: '现在没有等着接的棒：已经收回，或过了时限' },
  'relay.offered_to_another': { kind: 'forbidden', text: '这一棒是交给{to}的' },
  'relay.link_needed': { kind: 'rule_broken', text: '请从群里的接力链接进入，再接棒' },
  'relay.taken': { kind: 'conflict', text: '{holder}先接过了这一棒' },
  'relay.young_only': { kind: 'forbidden', text: '接力棒由青年温商来接' },
  'relay.own_offer': { kind: 'rule_broken', text: '这是您自己交出的棒，等别人来接' },

  ...activityMessages,
  ...phoneMessages,
  ...importMessages,
  ...pledgeMessages,
  ...shareMessages,
  ...tableMessages,

  'reach.not_found': { kind: 'not_found', text: '没有找到这项内容，或还没有发布' },
  'reach.not_counted': { kind: 'rule_broken', text: '刚刚发布，还没有开始统计，请过一分钟再登记' },
  'reach.not_out': { kind: 'rule_broken', text: '这项内容已经撤回或结束，不用再提醒' },
  'reach.reminded_today': { kind: 'rule_broken', text: '今天已经提醒过了，请明天再提醒' },

  'rate.hourly': {
    kind: 'rate_limited',
    text: '这项操作一小时内最多 {max} 次，请 {minutes} 分钟后再试。您填写的内容还在',
  },
  'rate.too_many': { kind: 'rate_limited', text: '操作太频繁，请 {seconds} 秒后再试' },
  'service.unavailable': { kind: 'unavailable', text: '暂时连不上服务，请稍后重试' },
  'service.internal': { kind: 'internal', text: '系统出了点问题，请稍后再试' },
} as const satisfies Record<string, { kind: ErrorKind; text: string }>
