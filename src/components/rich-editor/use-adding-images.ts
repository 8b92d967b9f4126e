import { useState } from 'react'
import type { Engine } from './types'

/** Chooses pictures, or takes the files given, and uploads them. `onProgress` in words. Answers with their addresses, or rejects with an Error to show. */
export type AddImages = (onProgress: (words: string) => void, files?: File[]) => Promise<string[]>

export function useAddingImages(engine: Engine | null, addImages: AddImages | undefined) {
  const [progress, setProgress] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const add = async (files?: File[]) => {
    if (!engine || !addImages || progress) return
    setProblem(null)
    try {
      const addresses = await addImages(setProgress, files)
      addresses.forEach((url) => engine.insertImage(url))
    } catch (error) {
      setProblem(error instanceof Error ? error.message : '图片没有传上去，请再试一次')
    } finally {
      setProgress(null)
    }
  }
  return { add, progress, problem, setProblem }
}
