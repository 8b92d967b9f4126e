import type Quill from 'quill'
import type { Engine } from '../types'
import { activeToggles, quillFormats } from './active-toggles'

export function createEngine(quill: Quill): Engine {
  /** Where the cursor was last: choosing a file takes the focus away. */
  const place = () => quill.getSelection(true)

  return {
    toggle(name) {
      const [format, value] = quillFormats[name]
      const isOn = activeToggles(quill.getFormat(place())).includes(name)
      quill.format(format, isOn ? false : value, 'user')
    },
    insertDivider() {
      const { index } = place()
      quill.insertEmbed(index, 'divider', true, 'user')
      quill.setSelection(index + 1, 0, 'silent')
    },
    insertImage(url) {
      const { index } = place()
      quill.insertEmbed(index, 'image', url, 'user')
      quill.insertText(index + 1, '\n', 'user')
      quill.setSelection(index + 2, 0, 'silent')
    },
    undo: () => quill.history.undo(),
    redo: () => quill.history.redo(),
    setHtml: (html) => void quill.setContents(quill.clipboard.convert({ html }), 'user'),
  }
}
