export const toggles = [
  'heading2',
  'heading3',
  'bold',
  'italic',
  'underline',
  'bullet',
  'ordered',
  'quote',
  'center',
  'right',
] as const
/** A format that is on or off where the cursor is. */
export type Toggle = (typeof toggles)[number]

export interface Content {
  /** Empty when nothing is written. */
  html: string
  text: string
}

/** What the toolbar may ask of either platform's editor. */
export interface Engine {
  toggle(name: Toggle): void
  insertDivider(): void
  insertImage(url: string): void
  undo(): void
  redo(): void
  /** Replaces everything; undo brings the old text back where the platform can. */
  setHtml(html: string): void
}

/** One editing surface, two platforms: `surface.tsx` (Quill) and `surface.weapp.tsx` (WeChat's own, which is Quill inside). */
export interface SurfaceProps {
  /** Read once. Later content comes through the engine, so that a re-render never touches what is being typed. */
  html: string
  placeholder: string
  label: string
  /** Pictures from elsewhere are left out of what is pasted. */
  acceptsImage(url: string): boolean
  onReady(engine: Engine): void
  onChange(content: Content): void
  onActive(active: readonly Toggle[]): void
  onFocus(): void
  onBlur(): void
  /** Picture files pasted or dropped into the text. */
  onImageFiles(files: File[]): void
  /** So many pictures of a paste were left out. */
  onImagesLeftOut(count: number): void
}
