import type { ErrorKind } from './errors'

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
  'news.was_published': { kind: 'rule_broken', text: '这条资讯发布过，不能删除，可以撤回' },
  'news.schedule_in_past': { kind: 'rule_broken', text: '定时发布的时间已经过去，请另选时间' },
  'news.too_many_pinned': { kind: 'rule_broken', text: '最多置顶 {max} 条，请先取消一条' },
  'news.revision_not_found': { kind: 'not_found', text: '没有找到这个历史版本' },

  'file.not_found': { kind: 'not_found', text: '没有找到上传的文件，请重新上传' },
  'file.too_large': { kind: 'invalid_input', text: '文件超过 {limitMb} MB，请压缩后再上传' },
  'file.wrong_type': { kind: 'invalid_input', text: '不支持这种文件，请上传{accepted}' },
  'word.unreadable': { kind: 'invalid_input', text: '这个文件不是有效的 Word 文档（.docx），草稿没有改动' },
  'word.empty': { kind: 'invalid_input', text: '这个 Word 文档里没有文字，草稿没有改动' },

  'office.code_invalid': { kind: 'rule_broken', text: '邀请码不正确、已用过或已过期' },
  'office.last_manager': { kind: 'rule_broken', text: '至少要保留一位主管' },
  'office.staff_not_found': { kind: 'not_found', text: '没有找到这位工作人员' },

  'post.not_found': { kind: 'not_found', text: '名册里没有找到这一条' },
  'post.ended': { kind: 'rule_broken', text: '这个任职已经结束，不能再改' },
  'post.held_twice': { kind: 'conflict', text: '名册里已有这个手机号在该商会的同一身份' },
  'post.president_exists': { kind: 'rule_broken', text: '{chamber}已有现任会长，请用“换届”登记新会长' },
  'post.term_impossible': { kind: 'rule_broken', text: '任期有误：{problem}' },
  'post.ends_before_start': { kind: 'rule_broken', text: '结束日期早于任期开始（{startsOn}），请核对' },
  'post.ends_in_future': { kind: 'rule_broken', text: '结束日期不能晚于今天' },
  'post.taken': { kind: 'conflict', text: '这个{post}身份已由另一位微信用户认领，请联系经合办核实' },
  'chamber.name_taken': { kind: 'conflict', text: '商会目录里已有“{name}”' },
  'chamber.changed_meanwhile': { kind: 'conflict', text: '{name}刚刚更新过商会资料，请核对后再提交' },
  'chamber.not_yours': { kind: 'forbidden', text: '只能操作您担任会长或秘书长的商会' },
  'chamber.not_found': { kind: 'not_found', text: '没有找到这个商会' },
  'member.not_found': { kind: 'not_found', text: '没有找到这个人' },

  'import.not_found': { kind: 'not_found', text: '没有找到这次导入' },
  'import.file_unreadable': {
    kind: 'invalid_input',
    text: '打不开这个文件，请用 Excel 或 WPS 另存为 .xlsx 或 .csv 后再上传',
  },
  'import.file_old': { kind: 'invalid_input', text: '这是旧版 .xls 文件，请另存为 .xlsx 后再上传' },
  'import.file_empty': { kind: 'invalid_input', text: '文件里没有数据，请检查第一个工作表' },
  'import.too_many_rows': {
    kind: 'invalid_input',
    text: '一次最多导入 {max} 行，这个文件有 {rows} 行，请分成几份',
  },
  'import.mapping_incomplete': { kind: 'rule_broken', text: '列还没有对好：{problem}' },
  'import.has_errors': { kind: 'rule_broken', text: '还有 {count} 行有错误，请改好文件后重新上传' },
  'import.wrong_state': { kind: 'rule_broken', text: '这次导入现在是“{state}”，不能这样操作' },

  'merchant.not_found': { kind: 'not_found', text: '没有找到这条温商信息' },
  'merchant.changed_meanwhile': { kind: 'conflict', text: '{name}刚刚改过这条信息，请核对后再保存' },
  'merchant.merged': { kind: 'rule_broken', text: '这条信息已经合并到另一条，请刷新列表' },
  'merchant.same': { kind: 'rule_broken', text: '不能把一条信息和它自己合并' },

  'rate.too_many': { kind: 'rate_limited', text: '操作太频繁，请 {seconds} 秒后再试' },
  'service.unavailable': { kind: 'unavailable', text: '暂时连不上服务，请稍后重试' },
  'service.internal': { kind: 'internal', text: '系统出了点问题，请稍后再试' },
} as const satisfies Record<string, { kind: ErrorKind; text: string }>
