import { useEffect, useRef, useState } from 'react'
import type { SurfaceProps } from './types'

/** In browsers: Quill, fetched when the editor is first opened. */
export function Surface(props: SurfaceProps) {
  const host = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading')

  useEffect(() => {
    let left = false
    const node = document.createElement('div')
    host.current?.append(node)
    const start = async () => {
      const [{ createQuill }, { createEngine }] = await Promise.all([
        import(/* webpackChunkName: "quill" */ './quill/create-quill'),
        import(/* webpackChunkName: "quill" */ './quill/create-engine'),
      ])
      if (left) return
      latest.current.onReady(createEngine(createQuill(node, () => latest.current)))
      setState('ready')
    }
    start().catch(() => setState('failed'))
    return () => {
      left = true
      node.remove()
    }
  }, [])

  return (
    <div className="rich-editor__surface">
      {state === 'loading' && <p className="rich-editor__wait">正在打开编辑器…</p>}
      {state === 'failed' && (
        <p className="rich-editor__wait">编辑器没有打开，请刷新页面再试。您写的内容还在。</p>
      )}
      <div ref={host} />
    </div>
  )
}
