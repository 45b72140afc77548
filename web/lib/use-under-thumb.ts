import { type RefObject, useEffect, useRef } from 'react'

/**
 * For acts that lie fixed under the thumb: the page and what is said leave them room (`--under-thumb`, in pixels), so that
 * they cover nothing that is to be read or pressed.
 */
export function useUnderThumb<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null)
  useEffect(() => {
    const acts = ref.current
    if (!acts) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty('--under-thumb', `${acts.offsetHeight}px`))
    observer.observe(acts)
    return () => {
      observer.disconnect()
      style.removeProperty('--under-thumb')
    }
  }, [])
  return ref
}
