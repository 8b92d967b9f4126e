import type { ErrorKind } from './errors'

/** Why a Word document cannot be read, and what is too much to be sent. */
export const wordMessages = {
  'news.too_large': {
    kind: 'invalid_input',
    text: '正文有 {count} 个字符，读者打开时要传 {kb} KB，超过微信一次能传的 {max} KB，读者会打不开。请拆成两篇',
  },
  'activity.too_large': {
    kind: 'invalid_input',
    text: '活动说明有 {count} 个字符，打开活动时要传 {kb} KB，超过微信一次能传的 {max} KB，大家会打不开。请删减说明，或把一部分写成资讯',
  },
  'campaign.too_large': {
    kind: 'invalid_input',
    text: '项目说明有 {count} 个字符，连同资金使用，打开项目时要传 {kb} KB，超过微信一次能传的 {max} KB，大家会打不开。请删减说明，或把一部分写成资讯',
  },
  'text.too_long': {
    kind: 'invalid_input',
    text: '正文连同格式有 {count} 个字符，最多 {max} 个。请删减，或拆成几篇',
  },
  'answer.too_large': {
    kind: 'rule_broken',
    text: '内容太多，一次要传 {kb} KB，超过微信的 {max} KB。请缩小范围或减少内容后再试',
  },
  'word.unreadable': {
    kind: 'invalid_input',
    text: '这个文件不是有效的 Word 文档（.docx），或者已经损坏。请用 Word 或 WPS 打开它，另存为 .docx 再导入，草稿没有改动',
  },
  'word.old': {
    kind: 'invalid_input',
    text: '这个文件不是有效的 Word 文档（.docx）：是旧版 .doc，请另存为 .docx 后再导入（在 Word 或 WPS 里点“文件—另存为”），草稿没有改动',
  },
  'word.encrypted': {
    kind: 'invalid_input',
    text: '文件有密码，读不了。请在 Word 或 WPS 里取消密码、另存后再导入，草稿没有改动',
  },
  'word.wrong_kind': {
    kind: 'invalid_input',
    text: '这个文件不是有效的 Word 文档（.docx）：是{found}。请用 Word 或 WPS 打开它，另存为 .docx 再导入，草稿没有改动',
  },
  'word.too_large': {
    kind: 'invalid_input',
    text: '这个 Word 文档太大：超过{what}，读不了。请拆成几份，或把正文复制到新文档里再导入，草稿没有改动',
  },
  'word.too_long': {
    kind: 'invalid_input',
    text: '这个 Word 文档太长：正文连同格式有 {count} 个字符，一篇最多 {max} 个。请拆成几篇再导入，草稿没有改动',
  },
  'word.empty': { kind: 'invalid_input', text: '这个 Word 文档里没有文字，草稿没有改动' },
} as const satisfies Record<string, { kind: ErrorKind; text: string }>
