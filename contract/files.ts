import * as v from 'valibot'
import { leaders, office } from './access'
import { action } from './action'
import { line } from './values/text'

/** `answer`: a picture that answers a question of a form; only the office sees it. `avatar`: goes with its owner, so nothing else shows it. */
export const filePurposes = ['image', 'attachment', 'answer', 'avatar'] as const
export type FilePurpose = (typeof filePurposes)[number]
/** What a client says that it brings; a `cover` is kept as an image. */
export const uploadPurposes = ['image', 'attachment', 'answer', 'cover'] as const
export type UploadPurpose = (typeof uploadPurposes)[number]

const MB = 1024 * 1024
export const maxBytes: Record<UploadPurpose | 'word' | 'sheet', number> = {
  image: 10 * MB,
  attachment: 20 * MB,
  answer: 10 * MB,
  cover: 10 * MB,
  word: 30 * MB,
  sheet: 10 * MB,
}

/**
 * By extension; the server looks at the bytes as well. WeChat's check of pictures takes no WebP (`mediaCheckAsync`), and a card in a chat
 * shows JPG and PNG only (`onShareAppMessage`, imageUrl).
 */
export const acceptedTypes: Record<UploadPurpose, readonly string[]> = {
  image: ['jpg', 'jpeg', 'png', 'gif'],
  attachment: ['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx'],
  answer: ['jpg', 'jpeg', 'png', 'gif', 'webp'],
  cover: ['jpg', 'jpeg', 'png'],
}

export const acceptedWords: Record<UploadPurpose, string> = {
  image: ' JPG、PNG 或 GIF 图片',
  attachment: ' PDF、Word、Excel 或 PowerPoint 文件',
  answer: ' JPG、PNG、GIF 或 WebP 图片',
  cover: ' JPG 或 PNG 图片（微信的转发卡片只显示这两种）',
}

/** WeChat's check of a picture answers later. */
export const checkStates = ['pending', 'passed', 'risky'] as const

/** `cloud://…` as the client's upload under `incoming/` returned it. */
export const upload = v.pipe(v.string('文件有误'), v.maxLength(400, '文件有误'))

export const fileView = v.object({
  id: v.string(),
  name: v.string(),
  /** Extension without the dot. */
  type: v.string(),
  /** Bytes. */
  size: v.number(),
  url: v.string(),
  check: v.picklist(checkStates),
})
export type FileView = v.InferOutput<typeof fileView>

/** As whoever puts it out sees it. */
export const ownFileView = v.object({
  ...fileView.entries,
  /** What is to be known before it is published; '' for nothing. */
  warning: v.string(),
})
export type OwnFileView = v.InferOutput<typeof ownFileView>

export const files = {
  /** Takes over what the client put into storage under `incoming/`, after looking at it. Members bring answers only. */
  accept: action({
    access: ['member', 'young', ...leaders, ...office],
    input: v.strictObject({
      upload,
      purpose: v.picklist(uploadPurposes, '文件用途有误'),
      name: line('文件名', 120),
    }),
    output: ownFileView,
  }),
}
