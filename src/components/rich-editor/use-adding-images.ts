import { useState } from 'react'
import type { Engine } from './types'

interface Hooks {
  /** In words. */
  onProgress(words: string): void
  /** The address of a picture that is there. */
  onImage(url: string): void
}

/** Chooses pictures, or takes the files given, and uploads them. Rejects with an Error to show. */
export type AddImages = (hooks: Hooks, files?: File[]) => Promise<void>

export function useAddingImages(engine: Engine | null, addImages: AddImages | undefined) {
  const [progress, setProgress] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const add = async (files?: File[]) => {
    if (!engine || !addImages || progress) return
    setProblem(null)
    try {
      await addImages({ onProgress: setProgress, onImage: (url) => engine.insertImage(url) }, files)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : '图片没有传上去，请再试一次')
    } finally {
      setProgress(null)
    }
  }
  return { add, progress, problem, setProblem }
}
