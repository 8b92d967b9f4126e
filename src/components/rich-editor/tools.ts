import type { IconName } from '../icon'
import type { Engine, Toggle } from './types'

/** `words` instead of an icon where an icon says little. */
export type Tool = { label: string } & ({ icon: IconName } | { words: string }) &
  ({ toggle: Toggle } | { run: (engine: Engine) => void })

/** Left to right; what the office uses most comes first, since a phone shows about seven. */
export const toolGroups: readonly (readonly Tool[])[] = [
  [
    { words: '标题', label: '标题', toggle: 'heading2' },
    { words: '小标题', label: '小标题', toggle: 'heading3' },
    { icon: 'bold', label: '加粗', toggle: 'bold' },
  ],
  [
    { icon: 'list', label: '列表', toggle: 'bullet' },
    { icon: 'list-ordered', label: '编号列表', toggle: 'ordered' },
    { icon: 'quote', label: '引用', toggle: 'quote' },
    { icon: 'align-center', label: '居中', toggle: 'center' },
    { icon: 'align-right', label: '靠右', toggle: 'right' },
  ],
  [
    { icon: 'italic', label: '斜体', toggle: 'italic' },
    { icon: 'underline', label: '下划线', toggle: 'underline' },
    { icon: 'divider', label: '分隔线', run: (engine) => engine.insertDivider() },
  ],
  [
    { icon: 'undo', label: '撤销', run: (engine) => engine.undo() },
    { icon: 'redo', label: '恢复', run: (engine) => engine.redo() },
  ],
]
