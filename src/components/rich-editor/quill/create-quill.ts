import Quill from 'quill'
import 'quill/dist/quill.core.css'
import './quill.scss'
import type { SurfaceProps } from '../types'
import { activeToggles } from './active-toggles'
import { formats, registerFormats } from './formats'
import { pasteMatchers } from './paste'
import { readContent } from './read-content'

registerFormats()

/** Starts Quill in `host`. `props()` gives the latest callbacks. */
export function createQuill(host: HTMLElement, props: () => SurfaceProps) {
  let leftOut = 0
  const quill = new Quill(host, {
    formats,
    placeholder: props().placeholder,
    modules: {
      toolbar: false,
      clipboard: {
        matchers: pasteMatchers(
          (url) => props().acceptsImage(url),
          () => leftOut++,
        ),
      },
      history: { userOnly: true, maxStack: 200 },
      uploader: {
        mimetypes: ['image/png', 'image/jpeg', 'image/gif', 'image/webp'],
        handler: (_range: unknown, files: File[]) => props().onImageFiles(files),
      },
    },
  })
  quill.root.setAttribute('role', 'textbox')
  quill.root.setAttribute('aria-multiline', 'true')
  quill.root.setAttribute('aria-label', props().label)
  quill.setContents(quill.clipboard.convert({ html: props().html }), 'silent')
  quill.history.clear()
  leftOut = 0

  quill.on('text-change', () => {
    if (leftOut > 0) props().onImagesLeftOut(leftOut)
    leftOut = 0
    props().onChange(readContent(quill))
  })
  quill.on('editor-change', () => {
    const selection = quill.getSelection()
    if (selection) props().onActive(activeToggles(quill.getFormat(selection)))
  })
  quill.root.addEventListener('focus', () => props().onFocus())
  quill.root.addEventListener('blur', () => props().onBlur())
  return quill
}
