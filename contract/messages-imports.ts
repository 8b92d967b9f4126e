import type { ErrorKind } from './errors'

/** Of the steps of an import; what is wrong with a file as such stands beside them in `messages.ts`. */
export const importMessages = {
  'import.not_found': { kind: 'not_found', text: '没有找到这次导入' },
  'roster.not_coming': { kind: 'not_found', text: '没有找到这条待任，可能已经就任或取消' },
  'import.swept': { kind: 'not_found', text: '这份文件的内容已经清除，请重新上传' },
  'import.one_sheet': { kind: 'rule_broken', text: '这个文件只有一个可以导入的工作表' },
  'import.mapping_incomplete': { kind: 'rule_broken', text: '列还没有对好：{problem}' },
  'import.has_errors': {
    kind: 'rule_broken',
    text: '还有 {count} 条有错误。请先改正，或者选择“有错误的不导入”',
  },
  'import.wrong_state': { kind: 'rule_broken', text: '这次导入现在是“{state}”，不能这样操作' },
  'import.row_not_found': { kind: 'not_found', text: '这次导入里没有这一行，请刷新后再看' },
  'import.not_mendable': {
    kind: 'rule_broken',
    text: '这类文件的内容不能在这里改，请选“不导入”，或者改好文件后重新上传',
  },
  'import.row_changed': { kind: 'conflict', text: '这一行刚刚被别人改过，请刷新后再改' },
  'import.no_problems': { kind: 'rule_broken', text: '没有留下来的行，不用下载' },
  'import.too_late_to_take_back': {
    kind: 'rule_broken',
    text: '导入超过一天，不能整份撤回，请在名单里逐条改正',
  },
} as const satisfies Record<string, { kind: ErrorKind; text: string }>
