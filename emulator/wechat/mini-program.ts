/** A message template that the account has chosen in WeChat's console. */
export interface MessageTemplate {
  id: string
  name: string
  /** Its fields and what stands before each: `{ thing1: '活动名称' }`. */
  fields: Readonly<Record<string, string>>
}

/** What WeChat knows of the mini-program. Without templates or pages it takes every one, as it cannot know better. */
export interface MiniProgram {
  name: string
  templates?: readonly MessageTemplate[]
  /** Its pages as app.json names them. */
  pages?: readonly string[]
}

export const NAMELESS: MiniProgram = { name: '小程序' }

export const templateOf = ({ templates }: MiniProgram, id: string): MessageTemplate | undefined =>
  templates?.find((template) => template.id === id)
